import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

const HEADLINE = "task shortfall surplus moved open homesLost measuresLost";
const SHARES = ["task", "shortfall", "surplus", "open", "homesLost", "measuresLost"] as const;
const BRIDGE = `query ($from: ScenarioRef!, $to: ScenarioRef!) { bridge(from: $from, to: $to) {
  __typename
  ... on ScenarioFaults { faults { code path } }
  ... on Bridge {
    from { ${HEADLINE} } to { ${HEADLINE} } difference { ${SHARES.join(" ")} } method publishedSplit
    fromVintage { code } toVintage { code } toScenario { query }
    parts { kind key lever { key } figures { ${SHARES.map((figure) => `${figure} { amount least most }`).join(" ")} } }
  } } }`;

const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];
const bridgeOf = async (from: unknown, to: unknown): Promise<Tree> => {
  const { body } = await server.ask(BRIDGE, { from, to });
  expect(body.errors).toBeUndefined();
  return body.data?.bridge as Tree;
};

function expectSums(bridge: Tree): void {
  for (const figure of SHARES) {
    const total = list(bridge.parts).reduce((sum, part) => sum + Number(part.figures?.[figure]?.amount), 0);
    const difference = Number(bridge.to?.[figure]) - Number(bridge.from?.[figure]);
    expect(total, figure).toBe(difference);
    expect(Number(bridge.difference?.[figure]), figure).toBe(difference);
  }
}

describe("bridge", () => {
  it("explains the letter's own comparison when both ends are empty, and says that nobody published the split", async () => {
    const bridge = await bridgeOf({}, {});
    expect(bridge).toMatchObject({ fromVintage: { code: "2024-12" }, toVintage: { code: "2026-01" } });
    expect(bridge.publishedSplit).toBe(false);
    expect(list(bridge.parts).map((part) => String(part.key))).toContain("MARKET_INTEREST");
    expectSums(bridge);
  });

  it("explains a scenario lever by lever, and the rule", async () => {
    const scenario = {
      assumptions: [{ key: "marketInterest", value: 0.5 }],
      measures: [{ key: "rentIncrease", value: 0.5, from: 2027 }],
      solidarity: { reserveShare: 0.2 },
    };
    const bridge = await bridgeOf({ vintage: "2026-01" }, { vintage: "2026-01", scenario });
    expect(list(bridge.parts).map(({ kind, lever }) => [String(kind), lever?.key ?? null])).toEqual([
      ["LEVER", "marketInterest"],
      ["LEVER", "rentIncrease"],
      ["RULE", null],
    ]);
    expect(bridge).toMatchObject({ method: "EXACT", publishedSplit: null });
    expect(String(bridge.toScenario?.query)).toBe(
      "v=2026-01&reserve=0.2&a.marketInterest=0.5&m.rentIncrease=0.5@2027-",
    );
    expectSums(bridge);
  });

  it("has no parts between equal ends", async () => {
    const bridge = await bridgeOf({ vintage: "2026-01" }, { vintage: "2026-01", scenario: { measures: [] } });
    expect(list(bridge.parts)).toEqual([]);
    expectSums(bridge);
  });

  it("tells what is wrong with both ends at once", async () => {
    const wrong = { measures: [{ key: "rentIncrease", value: 99 }] };
    expect(await bridgeOf({ vintage: "1999-01" }, { scenario: wrong })).toEqual({
      __typename: "ScenarioFaults",
      faults: [
        { code: "UNKNOWN_VINTAGE", path: "from.vintage" },
        { code: "OUT_OF_RANGE", path: "to.scenario.measures[0].value" },
      ],
    });
  });
});
