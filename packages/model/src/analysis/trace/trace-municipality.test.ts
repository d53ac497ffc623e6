import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorDataset } from "../../../test/sector-arbitrary.js";
import { syntheticSector } from "../../../test/synthetic-sector.js";
import { evaluate } from "../../outcome/evaluate.js";
import { municipalShares } from "../../outcome/municipal-shares.js";
import { emptyScenario } from "../../scenario/defaults.js";
import { MUNICIPAL_FIGURES } from "./figure-names.js";
import { traceOutcome } from "./trace.js";

const plain = emptyScenario("2026-01");
const evidence = [{ key: "homes", branch: "social", status: "DERIVED", sources: ["keyfigures"] }] as const;
const places = fc.uniqueArray(
  fc.record({ code: fc.string({ minLength: 1, maxLength: 6 }), homes: fc.integer({ min: 0, max: 200_000 }) }),
  { minLength: 1, maxLength: 6, selector: ({ code }) => code },
);

describe("the trace of a municipality", () => {
  it("starts at the very figure, and goes down to its region and the homes that it is spread by", async () => {
    await fc.assert(
      fc.asyncProperty(sectorDataset, places, async (dataset, municipalities) => {
        const outcome = await evaluate(dataset, plain);
        const balance = outcome.regions.at(-1);
        if (!balance) return;
        const { region } = balance;
        for (const shares of municipalShares(balance, municipalities)) {
          for (const name of MUNICIPAL_FIGURES) {
            const figure = {
              scope: "MUNICIPALITY",
              region,
              municipality: shares.municipality,
              municipalities,
              name,
            } as const;
            const node = traceOutcome(dataset, outcome, figure, evidence, 2);
            expect(node).toMatchObject({ key: name, region, municipality: shares.municipality, value: shares[name] });
            if (name === "share") continue;
            const [whole, share] = node.inputs;
            expect(whole).toMatchObject({ key: name, region, municipality: null, value: balance[name] });
            expect(share).toMatchObject({ key: "share", value: shares.share, status: "DERIVED" });
            const part = (whole?.value ?? Number.NaN) * (share?.value ?? Number.NaN);
            expect(Math.abs((node.value ?? Number.NaN) - part)).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it("says what the share was made of, with its source, and that all get the same where there are no homes", async () => {
    const dataset = syntheticSector(18);
    const outcome = await evaluate(dataset, plain);
    const share = (...homes: number[]) => {
      const municipalities = homes.map((count, k) => ({ code: `GM${k}`, homes: count }));
      const figure = {
        scope: "MUNICIPALITY",
        region: "R1",
        municipality: "GM0",
        municipalities,
        name: "share",
      } as const;
      return traceOutcome(dataset, outcome, figure, evidence, 1);
    };
    const [own, all] = share(1000, 3000).inputs;
    expect(own).toMatchObject({ value: 1000, municipality: "GM0", sources: ["keyfigures"] });
    expect(all).toMatchObject({ value: 4000, municipality: null, sources: ["keyfigures"] });
    expect(share(0, 0, 0, 0)).toMatchObject({ value: 0.25, formula: "1 / municipalities", inputs: [{ value: 4 }] });
  });

  it("refuses a municipality of another region", async () => {
    const dataset = syntheticSector(18);
    const outcome = await evaluate(dataset, plain);
    const figure = {
      scope: "MUNICIPALITY",
      region: "R1",
      municipality: "GM9",
      municipalities: [],
      name: "open",
    } as const;
    expect(() => traceOutcome(dataset, outcome, figure)).toThrow(RangeError);
  });
});
