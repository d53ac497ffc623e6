import { balanceOf, emptyScenario } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { growSector } from "./grow-sector.js";
import { referenceSectors } from "./reference.js";

describe("growSector", () => {
  it("asks the same of more corporations", () => {
    const sector = referenceSectors()[0];
    if (!sector) throw new Error("There is no reference sector");
    // The tax threshold is an amount a corporation, so parts would otherwise deduct more interest.
    const dataset = { ...sector, macro: { ...sector.macro, interestThreshold: 0 } };
    const scenario = emptyScenario(dataset.vintage.code);
    const grown = growSector(dataset, 3);
    expect(grown.corporations).toHaveLength(3 * dataset.corporations.length);
    const shortfall = (d: typeof dataset) => balanceOf(d, scenario).positions.reduce((sum, p) => sum + p.shortfall, 0);
    expect(Math.abs(shortfall(grown) - shortfall(dataset))).toBeLessThan(100);
  });
});
