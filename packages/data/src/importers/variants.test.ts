import fc from "fast-check";
import { expect, it } from "vitest";
import { contentOf, csvOf, fileOf, formats } from "../../test/importers/files.js";
import { base, vintageOptions } from "../../test/importers/reference.js";
import { importRegionTable } from "./region-table/import-region-table.js";

/** Files a run: twenty runs make a hundred and sixty, `npm run test:long` four thousand. */
const FILES = 8;
const MILLION = 1e6;

const figures = base.regions.map(({ code, homes }, at) => {
  const task = Math.round((homes * 50_000) / MILLION) * MILLION;
  return { code, task, shortfall: at % 3 === 0 ? task / 4 : 0, surplus: at % 3 === 1 ? task / 8 : 0 };
});
const NAMES = ["task", "shortfall", "surplus"] as const;
const DUTCH = { task: "opgave", shortfall: "tekort", surplus: "overschot" } as const;

/** How people write what amounts count in, and with how many decimals they are whole euros again. */
const UNITS = [
  { factor: 1, decimals: 0, words: ["", " (euro)", " (€)"] },
  {
    factor: 1e3,
    decimals: 0,
    words: [
      " (x 1 000 euro)",
      " (duizenden euro)",
      " (k€)",
      " (€ 1.000)",
      " (x 1.000 euro)",
      " 2025-2034 (TEUR)",
      " (10³ euro)",
    ],
  },
  { factor: 1e6, decimals: 5, words: [" (mln euro)", " (mln.)", " (x 1 mln euro)"] },
  { factor: 1e9, decimals: 8, words: [" (mld euro)", " (mrd euro)", " (bln)"] },
] as const;

const variant = fc.record({
  unit: fc.constantFrom(...UNITS.flatMap((unit) => unit.words.map((word) => ({ ...unit, word })))),
  thousands: fc.constantFrom("", ".", " ", "\u00A0", "'"),
  zero: fc.constantFrom("0", "€ -", "-", "0,00", "nihil", "(0)", "-,-"),
  currency: fc.constantFrom("", "€ "),
  total: fc.constantFrom(
    ...[null, "Totaal", "Nederland (totaal)", "Nederland", "Tot.", "Alle woningmarktregio's", "Σ", "Samen"],
    ...["Nederland (19 regio's)", "Landelijk gemiddelde", "Hele land", "NL01"],
  ),
  above: fc.constantFrom([], [["Opgave van corporaties per regio"]], [["Tabel 1"], [""]]),
  below: fc.constantFrom(
    [],
    [["Bron: eigen berekening"]],
    [[""], ["Noot: afgerond"]],
    [["Bron", "eigen cijfers", "2026"]],
    [["", "Bron: Aw"]],
  ),
  order: fc.shuffledSubarray([...NAMES], { minLength: 3, maxLength: 3 }),
  separator: fc.constantFrom(";", "\t"),
  // Mostly the one that is quick to write and to read.
  format: fc.constantFrom(...formats, "CSV", "CSV", "CSV", "CSV", "CSV", "CSV", "CSV"),
  mark: fc.constantFrom("", "\uFEFF"),
});
type Variant = typeof variant extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** An amount as the variant writes it: a comma before decimals, groups of three. */
function written(amount: number, { unit, thousands, zero, currency }: Variant): string {
  if (amount === 0) return zero;
  const [whole = "", decimals] = (amount / unit.factor).toFixed(unit.decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  return `${currency}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

async function fileAs(way: Variant): Promise<Uint8Array> {
  const row = (label: string, amounts: Readonly<Record<(typeof NAMES)[number], number>>) => [
    label,
    ...way.order.map((name) => written(amounts[name], way)),
  ];
  const total = { task: 0, shortfall: 0, surplus: 0 };
  for (const one of figures) for (const name of NAMES) total[name] += one[name];
  const rows = [
    ...way.above,
    ["regio", ...way.order.map((name) => `${DUTCH[name]}${way.unit.word}`)],
    ...figures.map((one) => row(one.code, one)),
    ...(way.total === null ? [] : [row(way.total, total)]),
    ...way.below,
  ];
  if (way.format !== "CSV") return fileOf(way.format, rows);
  return Buffer.concat([Buffer.from(way.mark), csvOf(rows, way.separator)]);
}

it("a table of regions means the same in all ways in which people write it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(variant, { minLength: FILES, maxLength: FILES }), async (ways) => {
      for (const way of ways) {
        const { positions } = contentOf(await importRegionTable(await fileAs(way), vintageOptions));
        const read = positions.map(({ region: code, task, shortfall, surplus }) => ({
          code,
          task,
          shortfall,
          surplus,
        }));
        const sorted = (list: typeof figures) => list.toSorted((a, b) => (a.code < b.code ? -1 : 1));
        expect(sorted(read), JSON.stringify(way)).toEqual(sorted(figures));
      }
    }),
  );
});
