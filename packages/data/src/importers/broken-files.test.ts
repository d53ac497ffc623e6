import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenFiles, honestBomb } from "../../test/importers/breakages.js";
import { codesOf, fileOf, type Rows } from "../../test/importers/files.js";
import { base, context, facts, vintageOptions } from "../../test/importers/reference.js";
import { importCorporationTable } from "./corporation-table/import-corporation-table.js";
import { importHoldings } from "./holdings/import-holdings.js";
import type { ImportKind } from "./kinds.js";
import { importMunicipalityFigures } from "./municipality-figures/import-municipality-figures.js";
import { previewImport } from "./preview-import.js";
import { importRegionTable } from "./region-table/import-region-table.js";
import { templateTable } from "./templates/template-table.js";
import type { ImportOptions, ImportResult } from "./types.js";

interface Importer {
  readonly kind: ImportKind;
  /** Rows of the example that are used: enough to break, few enough to break often. */
  readonly rows: number;
  /** Places of the columns that hold a code. */
  readonly codes: readonly number[];
  readonly run: (file: Uint8Array, options: ImportOptions) => Promise<ImportResult<object>>;
  /** Whether what came out is all there. */
  readonly whole: (content: never) => boolean;
}

const importers: readonly Importer[] = [
  {
    kind: "REGION_TABLE",
    rows: 19,
    codes: [0],
    run: (file, options) => importRegionTable(file, { ...vintageOptions, ...options }),
    whole: ({ positions }: { positions: unknown[] }) => positions.length === base.regions.length,
  },
  {
    kind: "CORPORATION_TABLE",
    rows: 24,
    codes: [3],
    run: (file, options) => importCorporationTable(file, { ...vintageOptions, ...options }),
    whole: ({ corporations }: { corporations: { social: unknown }[] }) =>
      corporations.every(({ social }) => social !== null),
  },
  {
    kind: "HOLDINGS",
    rows: 40,
    codes: [6],
    run: (file, options) => importHoldings(file, { facts, ...options }),
    whole: ({ rows }: { rows: unknown[] }) => rows.length > 0,
  },
  {
    kind: "MUNICIPALITY_FIGURES",
    rows: 342,
    codes: [0],
    run: (file, options) => importMunicipalityFigures(file, { facts, year: 2025, ...options }),
    whole: ({ rows }: { rows: unknown[] }) => rows.length === facts.municipalities.length,
  },
];

/** As many as every property is tried with; a file can be broken in more ways than that. */
const fewOrMany = fc.readConfigureGlobal().numRuns ?? 1;

async function exampleOf({ kind, rows }: Importer): Promise<Rows> {
  const { columns, example } = await templateTable(kind, context);
  return [columns.map(({ header }) => header), ...example.slice(0, rows)];
}

describe.each(importers)("$kind", (importer) => {
  it("gives a list of faults or a whole import for broken variants", { timeout: 3_600_000 }, async () => {
    const rows = await exampleOf(importer);
    const outcomes = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(brokenFiles(rows, importer.codes), async ({ make }) => {
        const { what, file, mustFail } = await make();
        const result = await importer.run(file, {});
        outcomes.set(`${what}: ${result.ok}`, (outcomes.get(`${what}: ${result.ok}`) ?? 0) + 1);
        if (result.ok) {
          expect({ what, mustFail }).toEqual({ what, mustFail: false });
          expect(importer.whole(result.content as never)).toBe(true);
          return;
        }
        expect(result.faultCount).toBeGreaterThan(0);
        expect(result.faults.length).toBe(Math.min(result.faultCount, 1000));
        for (const { code, message, value } of result.faults) {
          expect(code).toMatch(/^[A-Z0-9_]+$/);
          expect(message).not.toBe("");
          expect((value ?? "").length).toBeLessThanOrEqual(121);
        }
      }),
      { numRuns: 3 * fewOrMany, endOnFailure: true },
    );
    expect([...outcomes.keys()].some((key) => key.endsWith("true"))).toBe(true);
  });

  it("refuses a file that was cut anywhere on its way, where its length was announced", async () => {
    const file = await fileOf("CSV", await exampleOf(importer));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        const result = await importer.run(file.subarray(0, length), { expectedBytes: file.length });
        expect(codesOf(result)).toEqual([length === 0 ? "FILE_EMPTY" : "FILE_CUT"]);
      }),
    );
  });

  it("knows its own example by its columns", async () => {
    const file = await fileOf("XLSX", await exampleOf(importer));
    expect(await previewImport(file, null, context)).toMatchObject({ ok: true, kind: importer.kind, faults: [] });
  });
});

it.each(["XLSX", "ODS"] as const)(
  "refuses a zip bomb as %s by what it announces, and unpacks nothing",
  async (format) => {
    const bomb = await honestBomb(format, await exampleOf(importers[0] as Importer));
    expect(codesOf(await importRegionTable(bomb, vintageOptions))).toEqual(["ZIP_BOMB"]);
  },
);
