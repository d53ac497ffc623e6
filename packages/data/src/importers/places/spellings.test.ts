import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentOf, fileOf } from "../../../test/importers/files.js";
import { forecastHeader } from "../../../test/importers/large-file.js";
import { facts } from "../../../test/importers/reference.js";
import { kindTexts } from "../holdings/columns.js";
import { importHoldings } from "../holdings/import-holdings.js";
import { municipalityIndex } from "./municipality-index.js";
import { fullMunicipalityCode } from "./place-key.js";

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

describe("the code of a municipality", () => {
  it.each([
    "NL.IMBAG.GM0363",
    "NL.IMBAG.Gemeente.0363",
    "http://vocab.cbs.nl/id/GM0363",
    "https://identifier.overheid.nl/tooi/id/gemeente/gm0363/",
    "<http://example.org/id/GM0363>",
    "urn:gm:GM0363",
    "gemeente 363",
    '="0363"',
    "'0363",
    "(GM0363)",
    "GM0363\u200B",
  ])("is read from %j", (text) => expect(fullMunicipalityCode(text)).toBe("GM0363"));

  it.each(["NL.IMBAG.WK036300", "http://example.org/GM0363/GM0344", "Utrecht/GM0363", "BU03630000", "PV27", "-363"])(
    "is not in %j",
    (text) => expect(fullMunicipalityCode(text)).toBeNull(),
  );
});

describe("the name of a municipality", () => {
  const index = municipalityIndex(facts);

  it("is read from an address of a register, and apart from a footnote", () => {
    expect(index.codeOf("http://standaarden.overheid.nl/owms/terms/Bergen_(NH)")).toBe("GM0373");
    for (const mark of ["*", " \u00B9", " (1)", " 1)"]) expect(index.codeOf(`Utrecht${mark}`)).toBe("GM0344");
  });

  it("is read with the code behind its province", () => {
    for (const text of ["Bergen (NH.) (GM0373)", "Bergen (NH.) 0373", "GM0373 - Bergen (NH.)"])
      expect([text, index.codeOf(text)]).toEqual([text, "GM0373"]);
  });

  it("is none beside the code of another, or in a province that has no such municipality", () => {
    for (const text of ["Utrecht/GM0363", "Utrecht (GM0363)", "GM0363-Utrecht", "Bergen (gemeente, ZH)"])
      expect([text, index.codeOf(text)]).toEqual([text, null]);
    expect(index.candidates("Bergen (gemeente)")).toHaveLength(2);
  });
});
