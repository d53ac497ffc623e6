import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../../test/sector-arbitrary.js";
import { evaluate } from "../../outcome/evaluate.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { differenceBetween, nationalDifference } from "./difference.js";

const plain = emptyScenario("test");
const dearer = { ...plain, measures: [{ key: "rentIncrease", value: 0.5 }] };

describe("differenceBetween", () => {
  it("is nothing between an outcome and itself", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, async (dataset) => {
        const outcome = await evaluate(dataset, plain);
        for (const { region: _, ...figures } of differenceBetween(outcome, outcome))
          for (const value of Object.values(figures)) expect(value).toBe(0);
      }),
    );
  });

  it("turns round, keeps the identity, and adds up to the country", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, async (dataset) => {
        const [from, to] = [await evaluate(dataset, plain), await evaluate(dataset, dearer)];
        const there = differenceBetween(from, to);
        const back = differenceBetween(to, from);
        there.forEach((one, index) => {
          expect(one.remaining).toBe(one.ownPosition + one.received - one.given);
          expect(one.open + (back[index]?.open ?? 0)).toBe(0);
        });
        const sum = (figure: "shortfall" | "open" | "homesLost") => there.reduce((all, one) => all + one[figure], 0);
        for (const figure of ["shortfall", "open", "homesLost"] as const)
          expect(sum(figure)).toBe(nationalDifference(from, to)[figure]);
      }),
    );
  });
});
