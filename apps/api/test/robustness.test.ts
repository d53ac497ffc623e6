import { describe, expect, it } from "vitest";
import { readCsv } from "./support/read-csv.js";
import { testServer } from "./support/test-server.js";

interface Ends {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

interface Region {
  readonly region: { readonly code: string };
  readonly verdict: string;
  readonly fallsShort: number;
  readonly of: number;
  readonly shareNotFeasible: Ends;
  readonly shortfall: Ends;
  readonly surplus: Ends;
  readonly balance: Ends;
}

interface Split {
  readonly shortfall: number;
  readonly surplus: number;
}

interface Answer {
  readonly national: Split;
  readonly regions: {
    readonly nodes: readonly (Split &
      Pick<Region, "region"> & { readonly robustness: { readonly extraDebt: boolean } })[];
  };
  readonly robustness: {
    readonly variants: readonly (Split & { readonly name: string; readonly consistent: boolean })[];
    readonly regions: readonly Region[];
    readonly consistentRegions: readonly Region[];
  };
}

const server = testServer();

const ROBUSTNESS = `query ($vintage: String, $scenario: ScenarioInput) {
  outcome(vintage: $vintage, scenario: $scenario) {
    ... on Outcome {
      national { shortfall surplus }
      regions(first: 19) { nodes { region { code } shortfall surplus robustness { verdict fallsShort of extraDebt } } }
      robustness {
        variants { name task debt margin sigma tax consistent extraDebt costFactor interestLevel shortfall surplus }
        regions { region { code } verdict fallsShort of
          shareNotFeasible { low middle high } shortfall { low middle high }
          surplus { low middle high } balance { low middle high } }
        consistentRegions { region { code } verdict fallsShort of }
      }
    }
    ... on ScenarioFaults { faults { path message } }
  } }`;

const ask = async (variables: object): Promise<Answer> => {
  const { body } = await server.ask(ROBUSTNESS, variables);
  expect(body.errors).toBeUndefined();
  return body.data?.outcome as unknown as Answer;
};

describe("robustness of an outcome", () => {
  it("has the reference as its first variant, with the outcome's own figures inside every range", async () => {
    const outcome = await ask({ vintage: "2026-01" });
    const { variants, regions, consistentRegions } = outcome.robustness;
    expect(variants).toHaveLength(21);
    expect(variants[0]).toMatchObject({
      name: "agreements-three-own-s15-v2",
      shortfall: outcome.national.shortfall,
      surplus: outcome.national.surplus,
    });
    expect(regions).toHaveLength(19);
    for (const [r, region] of regions.entries()) {
      const own = outcome.regions.nodes.find((node) => node.region.code === region.region.code);
      const { shortfall, surplus } = own as Split;
      expect(region.of).toBe(21);
      expect(region.shortfall.low <= shortfall && shortfall <= region.shortfall.high).toBe(true);
      expect(region.surplus.low <= surplus && surplus <= region.surplus.high).toBe(true);
      expect(consistentRegions[r]?.of).toBe(variants.filter(({ consistent }) => consistent).length);
    }
  });

  it("answers the scenario, not the recalculation as it is", async () => {
    const plain = await ask({ vintage: "2026-01" });
    const helped = await ask({
      vintage: "2026-01",
      scenario: { measures: [{ key: "subsidyLumpSum", value: 3_000_000_000 }] },
    });
    const short = ({ robustness }: Answer) =>
      robustness.regions.reduce((sum, region) => sum + region.shortfall.high, 0);
    expect(short(helped)).toBeLessThan(short(plain));
    expect(helped.robustness.variants[0]?.shortfall).toBe(helped.national.shortfall);
  });

  it("goes with every region, whatever the rule of solidarity", async () => {
    const nearest = await ask({ vintage: "2026-01" });
    const pool = await ask({ vintage: "2026-01", scenario: { solidarity: { route: "POOL", reserveShare: 0.5 } } });
    expect(pool.robustness.regions).toEqual(nearest.robustness.regions);
    for (const { region, robustness } of nearest.regions.nodes) {
      const { extraDebt, ...survives } = robustness;
      expect(nearest.robustness.regions.find((one) => one.region.code === region.code)).toMatchObject(survives);
      expect([region.code, extraDebt]).toEqual([region.code, ["HMR", "U16", "FOV"].includes(region.code)]);
    }
  });

  it("is the same in the download", async () => {
    const { robustness } = await ask({ vintage: "2026-01" });
    const variants = readCsv((await server.send("/data/2026-01/variants.csv")).text);
    expect(
      variants.map(({ variant, shortfall, surplus, consistent }) => [variant, shortfall, surplus, consistent]),
    ).toEqual(
      robustness.variants.map((one) => [one.name, String(one.shortfall), String(one.surplus), String(one.consistent)]),
    );
    const { text } = await server.send("/data/2026-01/robustness.csv");
    const rows = readCsv(text);
    expect(rows).toHaveLength(38);
    for (const region of robustness.regions) {
      const row = rows.find((entry) => entry.region_code === region.region.code && entry.over === "ALL");
      expect(row).toMatchObject({
        verdict: region.verdict,
        falls_short: String(region.fallsShort),
        balance_low: String(region.balance.low),
        shortfall_high: String(region.shortfall.high),
      });
    }
  });
});
