import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { type ImportSettings, readSettings } from "../../src/config.js";

declare module "vitest" {
  export interface ProvidedContext {
    temporaryFolder: string;
  }
}

/** A folder that is gone after the tests. */
export function temporaryFolder(): string {
  return mkdtempSync(join(inject("temporaryFolder"), "own-"));
}

/** The settings of imports as they are without variables, in a folder of their own. */
export function importSettings(changes: Partial<ImportSettings> = {}): ImportSettings {
  const reading = readSettings({});
  if ("faults" in reading) throw new Error("The defaults are right.");
  return { ...reading.settings.imports, dataDir: temporaryFolder(), uploadRateLimit: 0, ...changes };
}
