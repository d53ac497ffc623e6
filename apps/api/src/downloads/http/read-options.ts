import type { CsvDialect } from "@solidariteitskaart/data";
import type { Fault } from "@solidariteitskaart/model";
import { shownValue } from "../../platform/words/shown-value.js";
import type { DownloadFile, FileOption } from "../files/files.js";
import { RESULT_NAME } from "./named-result.js";
import { isScenarioName, SCENARIO_NAMES } from "./scenario-names.js";

/** What the address adds to a file, the scenario apart. */
export interface FileOptions {
  readonly dialect: CsvDialect;
  /** Null: everything. */
  readonly measures: readonly string[] | null;
  readonly years: readonly number[] | null;
}

const ALLOWED = {
  bom: ["0", "1"],
  delimiter: ["comma", "semicolon"],
  decimal: ["point", "comma"],
} as const;

export type OptionsReading = { readonly options: FileOptions } | { readonly faults: readonly Fault[] };

/** Reads the options of a file; all faults at once. A name that the file does not know is a fault, never passed over. */
export function readOptions({ name, options }: DownloadFile, query: URLSearchParams): OptionsReading {
  const faults = [...nameFaults(name, options, query), ...valueFaults(query)];
  const dialect: CsvDialect = {
    byteOrderMark: query.get("bom") === "1",
    delimiter: query.get("delimiter") === "semicolon" ? ";" : ",",
    decimal: query.get("decimal") === "comma" ? "," : ".",
  };
  if (dialect.decimal === dialect.delimiter)
    faults.push(
      fault(
        "CONFLICT",
        "decimal",
        "comma",
        "delimiter=semicolon&decimal=comma",
        "A decimal comma needs delimiter=semicolon.",
      ),
    );
  if (faults.length > 0) return { faults };
  return {
    options: {
      dialect,
      measures: listOf(query.get("measures")),
      years: listOf(query.get("years"))?.map(Number) ?? null,
    },
  };
}

function nameFaults(file: string, options: readonly FileOption[], query: URLSearchParams): Fault[] {
  const known = (name: string) =>
    (options as readonly string[]).includes(name) || isScenarioName(name) || name === RESULT_NAME;
  const names = [...new Set(query.keys())];
  const allowed = [...options, SCENARIO_NAMES, RESULT_NAME].join(", ");
  return [
    ...names
      .filter((name) => !known(name))
      .map((name) =>
        fault(
          "UNKNOWN_PARAMETER",
          shown(name),
          query.get(name),
          allowed,
          `${file} has no parameter ${shown(name)}; it knows ${allowed}.`,
        ),
      ),
    // The scenario reader reports its own.
    ...names
      .filter((name) => !isScenarioName(name) && query.getAll(name).length > 1)
      .map((name) =>
        fault("DUPLICATE_FIELD", shown(name), null, "each name once", `The address names ${shown(name)} twice.`),
      ),
  ];
}

function valueFaults(query: URLSearchParams): Fault[] {
  return (Object.keys(ALLOWED) as (keyof typeof ALLOWED)[]).flatMap((name) => {
    const value = query.get(name);
    if (value === null || (ALLOWED[name] as readonly string[]).includes(value)) return [];
    const allowed = ALLOWED[name].join(", ");
    return fault("UNKNOWN_VALUE", name, value, allowed, `${name} must be one of ${allowed}.`);
  });
}

/** `a,b`; an empty text is an empty list, so that it can be refused. */
function listOf(text: string | null): string[] | null {
  if (text === null) return null;
  return text === "" ? [] : text.split(",");
}

function shown(name: string): string {
  return shownValue(name) ?? "";
}

function fault(code: string, path: string, value: string | null, allowed: string, message: string): Fault {
  return { code, path, value: shownValue(value), allowed, message };
}
