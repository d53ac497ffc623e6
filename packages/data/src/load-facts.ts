import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeText } from "./csv/decode-text.js";
import { type FactGroup, type FactTables, factFiles, factGroups } from "./facts/fact-files.js";
import { type Facts, factsOf } from "./facts/facts.js";
import { type FactFault, fileFault } from "./faults/fact-fault.js";
import { checkRules } from "./rules/check-rules.js";
import { readSeal, type Seal, sealFault, sealFileName } from "./seal/read-seal.js";

export type FactsResult =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly faults: readonly FactFault[] };

/** The facts that ship with this package; the same path from the sources and from the built files. */
export const defaultFactsFolder = fileURLToPath(new URL("../facts/", import.meta.url));

type FileText = { readonly text: string } | { readonly fault: FactFault };

function readText(folder: string, file: string): FileText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { fault: fileFault(file, missing ? "is missing" : "can't be read", "a readable file in the facts folder") };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return { text: decoded.text };
  const { line } = decoded;
  return { fault: { file, line, column: null, value: null, what: "is not UTF-8 text", allowed: "UTF-8" } };
}

function loadSeal(folder: string): Seal {
  const read = readText(folder, sealFileName);
  return "text" in read ? readSeal(read.text) : { hashes: new Map(), faults: [read.fault] };
}

function loadTable(folder: string, group: FactGroup, seal: Seal): FactTables[FactGroup] {
  const { file, generated, read } = factFiles[group];
  const content = readText(folder, file);
  if ("fault" in content) return { file, rows: [], rowLines: [], lines: [], faults: [content.fault] };
  const table = read(content.text);
  // Without a readable seal, and where a fault was found already, "not what was sealed" says nothing new.
  const judged = !generated && seal.faults.length === 0 && table.faults.length === 0;
  const broken = judged ? sealFault(file, content.text, seal) : null;
  return broken === null ? table : { ...table, faults: [broken] };
}

/**
 * Reads and checks all facts of a folder. Never throws for bad data: every fault of every file comes back at once, each
 * with file, line, column, value, what is wrong and what is allowed.
 * @param folder path; what ships with this package where none is given
 * @returns the facts, or all faults
 */
export function loadFacts(folder: string = defaultFactsFolder): FactsResult {
  const seal = loadSeal(folder);
  const tables = Object.fromEntries(
    factGroups.map((group) => [group, loadTable(folder, group, seal)]),
  ) as unknown as FactTables;
  const faults = [...seal.faults, ...factGroups.flatMap((group) => tables[group].faults), ...checkRules(tables)];
  return faults.length === 0 ? { ok: true, facts: factsOf(tables) } : { ok: false, faults };
}
