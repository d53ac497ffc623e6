import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contentOf, fileOf } from "../../../test/importers/files.js";
import { forecastHeader } from "../../../test/importers/large-file.js";
import { facts } from "../../../test/importers/reference.js";
import { kindTexts } from "../holdings/columns.js";
import { importHoldings } from "../holdings/import-holdings.js";

/** The same list is tried on search, addresses and questions by the site's own tests. */
const spellings = JSON.parse(
  readFileSync(new URL("../../../test/importers/spellings.json", import.meta.url), "utf8"),
) as Record<string, readonly string[]>;

it("reads the name of a municipality in every way in which people write it", async () => {
  const all = Object.entries(spellings).flatMap(([code, names]) => names.map((name) => ({ code, name })));
  const rows = all.map(({ name }, k) => [String(k + 1), "TI", "J", "2025", kindTexts.AFFORDABLE, "aantal", name, "7"]);
  const { rows: read } = contentOf(await importHoldings(await fileOf("CSV", [forecastHeader, ...rows]), { facts }));
  expect(read.map(({ municipality }) => municipality)).toEqual(all.map(({ code }) => code));
});
