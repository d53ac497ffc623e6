import { SCENARIO_VERSION } from "../defaults.js";
import { fault } from "../fault.js";
import { isObject, type PlainObject } from "../parse/read-fields.js";
import type { Fault } from "../types.js";
import { migrateFrom0 } from "./from-0.js";

/** Migration n turns a document of version n into one of version n + 1. Released ones never change. */
const migrations: readonly ((document: PlainObject) => PlainObject)[] = [migrateFrom0];

type Migrated =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Absent: the current version; before version 1 the field was called `v`. */
function versionOf(document: PlainObject): unknown {
  const fields = new Map(Object.entries(document));
  return fields.get("version") ?? (fields.get("v") === 0 ? 0 : SCENARIO_VERSION);
}

function isKnown(version: unknown, document: PlainObject): version is number {
  const oldest = document.version == null ? 0 : 1;
  return Number.isInteger(version) && (version as number) >= oldest && (version as number) <= SCENARIO_VERSION;
}

/**
 * Brings a document of any version to the current one.
 * @returns the document as it is where it is no object: the reader says what is wrong with it
 */
export function migrate(input: unknown, path: string): Migrated {
  if (!isObject(input)) return { ok: true, document: input };
  const version = versionOf(input);
  if (!isKnown(version, input)) {
    const allowed = `a whole number from 1 to ${SCENARIO_VERSION}`;
    const message = `This scenario is of a version that is not known here: ${path}.version must be ${allowed}.`;
    return { ok: false, faults: [fault("UNKNOWN_VERSION", `${path}.version`, version, allowed, message)] };
  }
  return {
    ok: true,
    document: migrations.slice(version).reduce<PlainObject>((document, step) => step(document), input),
  };
}
