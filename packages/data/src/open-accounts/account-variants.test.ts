import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvOf, fileOf, formats, type Rows } from "../../test/importers/files.js";
import { type AccountFile, readAccountFiles } from "./read-account-files.js";

/** Sets of files a run, of five tables each: twenty here, five hundred in the long tests. */
const SETS = 1;

const folder = new URL("../../test/open-accounts/", import.meta.url);
const tables: readonly Rows[] = await Promise.all(
  (await readdir(folder)).sort().map(async (name) => {
    const lines = (await readFile(new URL(name, folder), "utf8")).trim().split(/\r?\n/);
    return lines.map((line) => line.split(",").map((cell) => cell || null));
  }),
);
const asDelivered = await readAccountFiles(tables.map((rows, index) => ({ name: `${index}.csv`, bytes: csvOf(rows) })));

/** Headers in the ways in which the supervisor's files of several years write them. */
const headerWays: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => header.toLowerCase(),
  (header) => header.toUpperCase(),
  (header) => header.replaceAll("_", " "),
  (header) => header.replaceAll("_", "").replaceAll(" ", ""),
  (header) => ` ${header.replaceAll("_", "-")} `,
];

const way = fc.record({
  header: fc.constantFrom(...headerWays),
  above: fc.constantFrom<Rows>([], [["Hoofdstuk 2.1"]], [["dVi2024"], [null]]),
  total: fc.boolean(),
  separator: fc.constantFrom(";", ",", "\t"),
  decimals: fc.constantFrom(".", ","),
  kvk: fc.constantFrom(
    (kvk: string) => kvk,
    (kvk: string) => `${kvk}.0`,
    (kvk: string) => ` ${kvk} `,
  ),
  more: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  format: fc.constantFrom(...formats, "CSV", "CSV", "CSV", "CSV"),
});
type Way = typeof way extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function tableAs(rows: Rows, { header, above, total, decimals, kvk, more }: Way): Rows {
  const [names = [], ...body] = rows;
  const at = names.findIndex((name) => /kvk/i.test(String(name)));
  const written = body.map((cells) =>
    cells.map((cell, index) => {
      if (index === at) return kvk(String(cell));
      return typeof cell === "string" && /^-?\d+\.\d+$/.test(cell) ? cell.replace(".", decimals) : cell;
    }),
  );
  const extra = more ? ["Toelichting"] : [];
  return [
    ...above,
    [...names.map((name) => header(String(name))), ...extra],
    ...written.map((cells) => [...cells, ...extra.map(() => null)]),
    ...(total ? [["Totaal", ...names.slice(1).map(() => null)]] : []),
  ];
}

async function filesAs(one: Way): Promise<AccountFile[]> {
  return Promise.all(
    one.order.map(async (index) => {
      const rows = tableAs(tables[index] ?? [], one);
      const bytes = one.format === "CSV" ? csvOf(rows, one.separator) : await fileOf(one.format, rows);
      return { name: `bijlage ${index}`, bytes };
    }),
  );
}

it("open accounts are the same in all ways in which headers, numbers and files are written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(way, { minLength: SETS, maxLength: SETS }), async (ways) => {
      for (const one of ways) {
        const { rows, faults } = await readAccountFiles(await filesAs(one));
        expect([faults, rows], JSON.stringify(one)).toEqual([[], asDelivered.rows]);
      }
    }),
  );
});
