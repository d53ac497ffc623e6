import { describe, expect, it } from "vitest";
import { testPlatform } from "./support/test-platform.js";
import { type Tree, testServer } from "./support/test-server.js";

/** The newest recalculation beside a table of regions, as an annex would print it. */
const server = testServer({
  platform: () => {
    const [newest] = testPlatform().datasets;
    if (newest?.kind !== "SECTOR") throw new Error("The newest recalculation has accounts.");
    const { corporations: _corporations, macro: _macro, norms: _norms, kind: _kind, ...base } = newest;
    const vintage = { ...base.vintage, code: "2026-07" };
    const positions = base.regions.map(({ code: region }) => ({
      region,
      task: 1_000_000_000,
      shortfall: 100_000_000,
      surplus: 0,
      newHomes: null,
      measures: null,
    }));
    return testPlatform({
      datasets: [newest, { ...base, vintage, hash: "table", kind: "REGION_TABLE", positions }],
    });
  },
});

const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

async function answerOf(query: string): Promise<Tree> {
  const { body } = await server.ask(query);
  expect(body.errors).toBeUndefined();
  return body.data as Tree;
}

const YEAR = "year task unmet share shareTogether finance { debt icr ltv }";

describe("outcome(until:)", () => {
  it("goes on after the agreements, with the same figures until then", async () => {
    const data = await answerOf(
      `{ outcome(until: 2050) { ... on Outcome { years { year task finance { debt } }
        longRun { until pace paceFrom growth { inflation } national { ${YEAR} } regions { region { code } years { year task } } } } } }`,
    );
    const { years, longRun } = data.outcome as Tree;
    expect(longRun).toMatchObject({ until: 2050, pace: 1, paceFrom: 2035 });
    expect(list(longRun?.national)).toHaveLength(26);
    expect(list(longRun?.regions)).toHaveLength(19);
    list(years).forEach((year, t) => {
      const same = list(longRun?.national)[t];
      expect(same?.year).toBe(year.year);
      expect(same?.finance?.debt).toBe(year.finance?.debt);
    });
  });

  it("runs to 2060 when no year is named, at any pace", async () => {
    const data = await answerOf(
      `{ outcome { ... on Outcome { longRun(pace: 0.5) { until national { ${YEAR} } } whole: longRun { national { year task } } } } }`,
    );
    expect(data.outcome?.longRun?.until).toBe(2060);
    const at = (run: Tree | undefined) => Number(list(run?.national)[20]?.task);
    expect(at(data.outcome?.longRun) / at(data.outcome?.whole)).toBeCloseTo(0.5, 3);
  });

  it.each([2033, 2101, -1])("refuses %i with the range", async (until) => {
    const data = await answerOf(
      `{ outcome(until: ${until}) { ... on ScenarioFaults { faults { code path allowed } } } }`,
    );
    expect(list(data.outcome?.faults)).toEqual([
      { code: "OUT_OF_RANGE", path: "until", allowed: "a whole number from 2034 to 2100" },
    ]);
  });

  it.each([2033, 2101])("is said of a long run itself too, %i with the range", async (until) => {
    const { scenario } = await answerOf(
      `{ scenario { faults { code path } outcome { right: longRun(until: 2040) { until } wrong: longRun(until: ${until}) { until } } } }`,
    );
    expect(scenario?.outcome).toEqual({ right: { until: 2040 }, wrong: null });
    expect(list(scenario?.faults)).toEqual([{ code: "OUT_OF_RANGE", path: "outcome.wrong.until" }]);
  });

  it("refuses a pace that was not meant", async () => {
    const { body } = await server.ask("{ outcome { ... on Outcome { longRun(pace: 3, paceFrom: 1999) { until } } } }");
    const paths = list(body.errors?.[0]?.extensions?.faults).map((fault) => String(fault.path));
    expect(paths).toEqual(["pace", "paceFrom"]);
  });

  it("is null for a table of regions", async () => {
    const data = await answerOf(
      '{ outcome(vintage: "2026-07") { ... on Outcome { costs { state { total } } solidarity { levy { capShare } } longRun { until } } } }',
    );
    expect(data.outcome).toEqual({ costs: null, solidarity: { levy: null }, longRun: null });
  });
});

describe("a table of regions", () => {
  const TABLE = 'vintage: "2026-07"';
  const OPEN = 1_900_000_000;

  it("has a spread of nothing, a bridge in one piece, rules side by side, and no lever that closes its gap", async () => {
    const data = await answerOf(`{
      ensemble(${TABLE}, runs: 50) { ... on Ensemble { chanceOfOpen national { open { p10 p90 } } years { year } } }
      bridge(from: { vintage: "2026-01" }, to: { ${TABLE} }) { ... on Bridge { publishedSplit parts { kind key } } }
      compareRules(${TABLE}) { ... on RulesComparison { atMostMoved rules { moved } } }
      goalSeek(${TABLE}, lever: "rentIncrease") { ... on GoalSeek { answer openBefore } }
      trace(${TABLE}, figure: "shortfall") { ... on TraceNode { value inputs { status } } } }`);
    expect(data.ensemble).toEqual({ chanceOfOpen: 1, national: { open: { p10: OPEN, p90: OPEN } }, years: [] });
    expect(data.bridge).toEqual({ publishedSplit: false, parts: [{ kind: "DATA", key: "DATA" }] });
    expect(data.compareRules?.atMostMoved).toBe(0);
    expect(data.goalSeek).toMatchObject({ answer: "NONE_IN_RANGE", openBefore: OPEN });
    expect(data.trace?.value).toBe(OPEN);
  });

  it("refuses levers", async () => {
    const data = await answerOf(
      `{ goalSeek(${TABLE}, lever: "rentIncrease", scenario: { measures: [{ key: "ambitionHomes", value: 50 }] }) {
        ... on ScenarioFaults { faults { code } } } }`,
    );
    expect(data.goalSeek).toEqual({ faults: [{ code: "LEVERS_NEED_ACCOUNTS" }] });
  });
});

describe("lastingPace", () => {
  it("says what pace lasts, for the country and every region, and what each lever would have to be", async () => {
    const data = await answerOf(
      `{ lastingPace(until: 2040) { ... on LastingPace { until paceFrom
        national { pace atLeast agreedBreaksIn } regions { region { code } pace atLeast agreedBreaksIn }
        levers { lever { key min max } kind answer value steppedValue bestValue unmetBefore unmetAtBest paceAtBest } } } }`,
    );
    const { until, national, regions, levers } = data.lastingPace as Tree;
    expect(until).toBe(2040);
    expect(list(regions)).toHaveLength(19);
    const pace = Number(national?.pace);
    expect(pace >= 0 && pace <= 2).toBe(true);
    for (const { lever, bestValue, answer, unmetAtBest } of list(levers)) {
      expect(Number(bestValue) >= Number(lever?.min) && Number(bestValue) <= Number(lever?.max)).toBe(true);
      if (String(answer) !== "NONE_IN_RANGE") expect(Number(unmetAtBest)).toBe(0);
    }
  });

  it("refuses a table of regions and years that are not there", async () => {
    const refusal = async (args: string) => {
      const data = await answerOf(`{ lastingPace(${args}) { ... on ScenarioFaults { faults { code path } } } }`);
      return list(data.lastingPace?.faults);
    };
    expect(await refusal('vintage: "2026-07"')).toEqual([{ code: "NEEDS_ACCOUNTS", path: "vintage" }]);
    expect(await refusal("until: 2020")).toEqual([{ code: "OUT_OF_RANGE", path: "until" }]);
  });
});
