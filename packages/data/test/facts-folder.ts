import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FactFault } from "../src/faults/fact-fault.js";
import { defaultFactsFolder, type FactsResult, loadFacts } from "../src/load-facts.js";
import { sealFileName, sha256 } from "../src/seal/read-seal.js";

/** What happens to a file: its new content, or null to remove it. */
export type Change = (text: string) => string | null;

/** Seals a folder as `seal.mjs` does, but leaves the row counts alone. */
function seal(folder: string): void {
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => `${sha256(readFileSync(join(folder, file), "utf8"))}  ${file}\n`);
  writeFileSync(join(folder, sealFileName), lines.join(""));
}

/** Runs on a copy of the shipped facts, which is gone afterwards. */
export function inCopyOfFacts<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  try {
    cpSync(defaultFactsFolder, folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the shipped facts with some files changed on purpose: sealed again, so that only the change itself can be wrong. */
export function loadChanged(changes: Readonly<Record<string, Change>>): FactsResult {
  return inCopyOfFacts((folder) => {
    for (const [file, change] of Object.entries(changes)) {
      const path = join(folder, file);
      const changed = change(readFileSync(path, "utf8"));
      if (changed === null) rmSync(path);
      else writeFileSync(path, changed);
    }
    seal(folder);
    return loadFacts(folder);
  });
}

/** The faults after a change; none where the facts still load. */
export function faultsAfter(changes: Readonly<Record<string, Change>>): readonly FactFault[] {
  const result = loadChanged(changes);
  return result.ok ? [] : result.faults;
}

/** Replaces the first occurrence, and makes sure that there is one. */
export function replacing(found: string, replacement: string): Change {
  return (text) => {
    if (!text.includes(found)) throw new Error(`Nothing to replace: ${found}`);
    return text.replace(found, () => replacement);
  };
}

/** Drops the first line that begins with the given text. */
export function withoutLine(beginning: string): Change {
  return (text) => {
    const lines = text.split("\n");
    const index = lines.findIndex((line) => line.startsWith(beginning));
    if (index === -1) throw new Error(`No line begins with ${beginning}`);
    return lines.toSpliced(index, 1).join("\n");
  };
}
