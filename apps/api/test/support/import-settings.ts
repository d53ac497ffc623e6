import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type ImportSettings, readSettings } from "../../src/config.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "own-"));
  folders.push(folder);
  return folder;
}

/** The settings of imports as they are without variables, in a folder of their own. */
export function importSettings(changes: Partial<ImportSettings> = {}): ImportSettings {
  const reading = readSettings({});
  if ("faults" in reading) throw new Error("The defaults are right.");
  return { ...reading.settings.imports, dataDir: temporaryFolder(), uploadRateLimit: 0, ...changes };
}
