import { describe, expect, it } from "vitest";
import { codesOf, contentOf, csvOf, type Rows } from "../../../test/importers/files.js";
import { forecastHeader } from "../../../test/importers/large-file.js";
import { facts } from "../../../test/importers/reference.js";
import { kindTexts, totalText } from "./columns.js";
import { importHoldings } from "./import-holdings.js";

const importing = (...rows: Rows[number][]) => importHoldings(csvOf([forecastHeader, ...rows], ";"), { facts });
const row = (
  kind: string,
  municipality: string,
  homes: string | number,
  own: { kvk?: string; daeb?: string; year?: number } = {},
) => [own.kvk ?? "1234567", "TI", own.daeb ?? "J", own.year ?? 2026, kind, "aantal", municipality, homes];
const { CHEAP, AFFORDABLE } = kindTexts;

describe("forecast data", () => {
  it("become homes by corporation, municipality, year, branch and kind", async () => {
    const { rows, years, hash } = contentOf(
      await importing(
        row(AFFORDABLE, "Amersfoort", "1.200"),
        row(CHEAP, "Amersfoort", "300,0"),
        row(CHEAP, "GM0363", 7, { daeb: "N", year: 2025 }),
      ),
    );
    expect(years).toEqual([2025, 2026]);
    expect(rows).toEqual([
      {
        corporation: "01234567",
        municipality: "GM0307",
        year: 2026,
        branch: "social",
        kind: "AFFORDABLE",
        homes: 1200,
      },
      { corporation: "01234567", municipality: "GM0307", year: 2026, branch: "social", kind: "CHEAP", homes: 300 },
      { corporation: "01234567", municipality: "GM0363", year: 2025, branch: "commercial", kind: "CHEAP", homes: 7 },
    ]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("stand with the municipalities of now: merged ones together, split ones apart", async () => {
    const { rows } = contentOf(
      await importing(row(CHEAP, "Appingedam", 10), row(CHEAP, "Delfzijl", 5), row(CHEAP, "Haaren", 1000)),
    );
    expect(rows.map(({ municipality, homes }) => [municipality, Math.round(homes * 10) / 10])).toEqual([
      ["GM0757", 149.2],
      ["GM0824", 404.7],
      ["GM0855", 97.6],
      ["GM0865", 348.5],
      ["GM1979", 15],
    ]);
  });

  it("about other things or of connected institutions are left out, and counted", async () => {
    const other = row("Verbeteruitgaven woningen", "Amersfoort", 5);
    const connected = row(CHEAP, "Amersfoort", 99).with(1, "Verbinding");
    const result = await importing(row(CHEAP, "Amersfoort", 1), other, connected, row(AFFORDABLE, "Amersfoort", "."));
    expect(result).toMatchObject({
      ok: true,
      content: { rows: { length: 1 } },
      report: { rowsRead: 4, rowsUsed: 2, rowsLeftOut: 2, notices: [{ code: "UNKNOWN_VALUES" }] },
    });
  });

  it("whose total is not the sum of its kinds are refused; a total is never added", async () => {
    const parts = [
      row(CHEAP, "Amersfoort", 1),
      row(AFFORDABLE, "Amersfoort", 2),
      row(kindTexts.NOT_SELF_CONTAINED, "Amersfoort", 50),
    ];
    const { rows } = contentOf(await importing(...parts, row(totalText, "Amersfoort", 3)));
    expect(rows.reduce((sum, { homes }) => sum + homes, 0)).toBe(53);
    const refused = await importing(...parts, row(totalText, "Amersfoort", 4));
    expect(refused).toMatchObject({ ok: false, faults: [{ code: "TOTAL_DIFFERS", value: "4", allowed: "3" }] });
  });

  it("that stand there twice, or name nobody, are refused", async () => {
    const once = row(CHEAP, "Amersfoort", 1);
    expect(await importing(once, row(AFFORDABLE, "Amersfoort", 1), once.with(7, 2))).toMatchObject({
      ok: false,
      faults: [{ code: "DUPLICATE_KEY", row: 4 }],
    });
    expect(codesOf(await importing(row(CHEAP, "Atlantis", 1), row(CHEAP, "Amersfoort", 1, { kvk: "x" })))).toEqual([
      "UNKNOWN_MUNICIPALITY",
      "NOT_ALLOWED",
    ]);
  });
});
