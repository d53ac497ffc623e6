import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makersIn, sourceTitle } from "./source-words";

const lines = readFileSync(join(import.meta.dirname, "../../../../packages/data/facts/sources.csv"), "utf8").split(
  "\n",
);
const fields = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) => field.replace(/^"|"$/g, ""));
const sources = lines.slice(1).filter(Boolean).map(fields);
const english =
  /\b(the|of|and|only|free|from|public|places|region Am|yearly|May|March|October|upkeep|plan capacity)\b/i;

describe("sources on a Dutch page", () => {
  it("have Dutch titles and licences", () => {
    expect(sources.length).toBeGreaterThan(50);
    for (const [code = "", title = "", , , licence = ""] of sources) {
      expect(sourceTitle({ code, title }, "nl")).not.toMatch(english);
      expect(makersIn("nl", licence)).not.toMatch(english);
      expect(sourceTitle({ code, title }, "en")).toBe(title);
      expect(makersIn("en", licence)).toBe(licence);
    }
  });

  it("name the makers of a map as they ask", () => {
    const text =
      "Schematic map: © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0). Neighbouring countries: Natural Earth.";
    expect(makersIn("nl", text)).toContain("© bijdragers van OpenStreetMap (ODbL), GeoNames (CC BY 4.0). Buurlanden:");
  });
});
