import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeForecast } from "../../test/importers/large-file.js";
import { facts } from "../../test/importers/reference.js";
import { importHoldings } from "./holdings/import-holdings.js";
import type { ImportProgress } from "./types.js";

const rowCount = 100_000;
/** Enough rows to be told of, stopped at or refused on the way. */
const someRows = 10_000;
const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
const script = fileURLToPath(new URL("../../test/importers/import-large-file.ts", import.meta.url));
let folder = "";
const pathOf = (format: string, rows = rowCount) => join(folder, `forecast-${rows}.${format.toLowerCase()}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forecast-"));
  for (const format of ["CSV", "XLSX"] as const)
    for (const rows of [someRows, rowCount]) await writeForecast(pathOf(format, rows), format, facts, rows);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("100,000 rows", () => {
  it.each([
    ["CSV", 96],
    ["XLSX", 160],
  ])("of %s are imported with %i MB of memory, and others get their turn meanwhile", async (format, megabytes) => {
    const options = [`--max-old-space-size=${megabytes}`, "--import", import.meta.resolve("@oxc-node/core/register")];
    const { stdout } = await promisify(execFile)("node", [...options, script, pathOf(format)], {
      cwd: packageFolder,
    });
    expect(JSON.parse(stdout)).toEqual({ rows: rowCount, reports: rowCount / 500 + 1, othersHadTheirTurn: true });
  });
});

describe("10,000 rows", () => {
  it("tell how far they are, from nothing to everything", async () => {
    const seen: ImportProgress[] = [];
    const file = await readFile(pathOf("CSV", someRows));
    await importHoldings(file, { facts, onProgress: (progress) => seen.push(progress) });
    expect(seen.at(0)?.progress).toBeLessThan(0.2);
    expect(seen.at(-1)).toEqual({ progress: 1, rowsRead: someRows });
    expect(seen.map(({ progress }) => progress)).toEqual(
      seen.map(({ progress }) => progress).toSorted((p, q) => p - q),
    );
  });

  it("stop when they are cancelled", async () => {
    const abort = new AbortController();
    let rowsRead = 0;
    const result = await importHoldings(await readFile(pathOf("XLSX", someRows)), {
      facts,
      signal: abort.signal,
      onProgress: (progress) => {
        rowsRead = progress.rowsRead;
        if (rowsRead >= 5000) abort.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, faults: [{ code: "CANCELLED" }], faultCount: 1 });
    expect(rowsRead).toBe(5000);
  });

  it("are too many where fewer are allowed", async () => {
    for (const format of ["CSV", "XLSX"]) {
      const result = await importHoldings(await readFile(pathOf(format, someRows)), { facts, limits: { rows: 1000 } });
      expect(result).toMatchObject({ ok: false, faults: [{ code: "TOO_MANY_ROWS" }] });
    }
  });
});
