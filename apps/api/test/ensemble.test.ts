import { ensemble, type Percentiles } from "@solidariteitskaart/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Platform } from "../src/platform/platform.js";
import { openStream } from "./support/read-events.js";
import { testPlatform } from "./support/test-platform.js";
import { type Tree, testServer } from "./support/test-server.js";

/** What the API shows of percentiles: not what they were made from. */
const shown = ({ made: _made, ...percentiles }: Percentiles) => percentiles;

let platform: Platform;
const server = testServer({
  platform: () => {
    platform = testPlatform();
    return platform;
  },
});

const PERCENTILES = "p10 p50 p90 mean";
const RESULT = `__typename
  ... on ScenarioFaults { faults { code path value } }
  ... on Ensemble { runs seed chanceOfOpen
    distributions { lever { key } mean standardDeviation }
    national { shortfall { ${PERCENTILES} } open { ${PERCENTILES} } homesLost { ${PERCENTILES} } }
    regions { region { code } chanceOfShortfall chanceOfOpen depthOfShortfall figures { open { ${PERCENTILES} } } }
    years { year open { ${PERCENTILES} } } }`;
const ENSEMBLE = `query ($scenario: ScenarioInput, $runs: Int!, $seed: Int!) {
  ensemble(scenario: $scenario, runs: $runs, seed: $seed) { ${RESULT} } }`;
const PROGRESS = `subscription ($scenario: ScenarioInput, $runs: Int!, $seed: Int!) {
  ensembleProgress(scenario: $scenario, runs: $runs, seed: $seed) { done total result { ${RESULT} } } }`;

const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];
const ensembleOf = async (variables: object): Promise<Tree> => {
  const { body } = await server.ask(ENSEMBLE, variables);
  expect(body.errors).toBeUndefined();
  return body.data?.ensemble as Tree;
};
const idle = () => vi.waitFor(() => expect(platform.analyses.ensembles.running()).toBe(0), { timeout: 30_000 });

afterEach(idle);

describe("ensemble", () => {
  it("gives ordered percentiles and chances, for the country, every region and every year", async () => {
    const found = await ensembleOf({ runs: 200, seed: 1 });
    expect(found).toMatchObject({ __typename: "Ensemble", runs: 200, seed: 1 });
    expect(list(found.regions)).toHaveLength(19);
    expect(list(found.years).map((year) => Number(year.year))).toEqual(Array.from({ length: 10 }, (_, t) => 2025 + t));
    const spreads = [found.national?.open, ...list(found.regions).map((region) => region.figures?.open)];
    for (const spread of spreads) {
      expect(Number(spread?.p10)).toBeLessThanOrEqual(Number(spread?.p50));
      expect(Number(spread?.p50)).toBeLessThanOrEqual(Number(spread?.p90));
    }
    for (const region of list(found.regions)) {
      const chance = Number(region.chanceOfShortfall);
      expect(chance >= 0 && chance <= 1).toBe(true);
      expect(JSON.stringify(region.depthOfShortfall) === "null").toBe(chance === 0);
    }
  });

  it("gives the same for the same seed, however its runs were spread over threads", async () => {
    const first = await ensembleOf({ runs: 250, seed: 7 });
    const again = testPlatform();
    const dataset = again.datasets[0]!;
    const reading = await again.parseScenario({});
    if ("faults" in reading) throw new Error("The empty scenario is right.");
    const alone = await ensemble(dataset, reading.scenario, { runs: 250, seed: 7 });
    const { shortfall, open, homesLost } = alone.national;
    expect(first.national).toEqual({ shortfall: shown(shortfall), open: shown(open), homesLost: shown(homesLost) });
    expect((await ensembleOf({ runs: 250, seed: 8 })).national).not.toEqual(first.national);
  });

  it("belongs to an outcome too: chance and depth of a shortfall, region by region", async () => {
    const scenario = { measures: [{ key: "rentIncrease", value: 0.2 }] };
    const query = `query ($scenario: ScenarioInput, $runs: Int!) { outcome(scenario: $scenario) { ... on Outcome {
      uncertainty(runs: $runs, seed: 7) { runs seed regions { region { code } chanceOfShortfall depthOfShortfall figures { open { p50 } } } } } } }`;
    const { body } = await server.ask(query, { scenario, runs: 250 });
    expect(body.errors).toBeUndefined();
    const apart = await ensembleOf({ scenario, runs: 250, seed: 7 });
    const regions = list(body.data?.outcome?.uncertainty?.regions);
    expect(regions.map(({ chanceOfShortfall, depthOfShortfall }) => [chanceOfShortfall, depthOfShortfall])).toEqual(
      list(apart.regions).map(({ chanceOfShortfall, depthOfShortfall }) => [chanceOfShortfall, depthOfShortfall]),
    );
    const wrong = await server.ask(query, { scenario, runs: 1 });
    expect(wrong.body.errors?.[0]?.extensions?.fault).toMatchObject({ code: "OUT_OF_RANGE", path: "runs" });
  });

  it("says everything that is wrong at once", async () => {
    const scenario = { measures: [{ key: "rentIncrease", value: 99 }] };
    expect(await ensembleOf({ scenario, runs: 1, seed: -1 })).toEqual({
      __typename: "ScenarioFaults",
      faults: [
        { code: "OUT_OF_RANGE", path: "scenario.measures[0].value", value: "99" },
        { code: "OUT_OF_RANGE", path: "runs", value: "1" },
        { code: "OUT_OF_RANGE", path: "seed", value: "-1" },
      ],
    });
  });

  it("costs as much as it computes: two large ones do not fit in one request", async () => {
    const { status, body } = await server.ask(
      "{ a: ensemble(runs: 9000) { __typename } b: ensemble(runs: 9000, seed: 2) { __typename } }",
    );
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions?.code).toBe("QUERY_TOO_COMPLEX");
  });
});

describe("ensembleProgress", () => {
  it("only ever goes forward, and ends with the answer that the query gives", async () => {
    const variables = { runs: 600, seed: 3 };
    const stream = await openStream(server.url(), PROGRESS, variables);
    const told: Tree[] = [];
    for await (const payload of stream.payloads()) told.push(payload.data?.ensembleProgress as Tree);
    const done = told.map((progress) => Number(progress.done));
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(told.every((progress) => Number(progress.total) === 600)).toBe(true);
    expect(told.slice(0, -1).every((progress) => (progress.result as unknown) === null)).toBe(true);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)?.done).toBe(600);
    expect(told.at(-1)?.result).toEqual(await ensembleOf(variables));
  });

  it("is broken off when the client leaves", async () => {
    const stream = await openStream(server.url(), PROGRESS, { runs: 10_000, seed: 4 });
    const first = await stream.payloads().next();
    expect(Number(first.value?.data?.ensembleProgress?.total)).toBe(10_000);
    expect(platform.analyses.ensembles.running()).toBe(1);
    stream.close();
    await idle();
  });

  it("goes on as long as one client listens", async () => {
    const variables = { runs: 400, seed: 5 };
    const [one, other] = await Promise.all([
      openStream(server.url(), PROGRESS, variables),
      openStream(server.url(), PROGRESS, variables),
    ]);
    const payloads = other.payloads();
    await payloads.next();
    expect(platform.analyses.ensembles.running()).toBe(1);
    one.close();
    let last: Tree | undefined;
    for await (const payload of payloads) last = payload;
    expect(last?.data?.ensembleProgress?.result).toMatchObject({ __typename: "Ensemble", runs: 400 });
  });

  it("tells a wrong question in one go", async () => {
    const stream = await openStream(server.url(), PROGRESS, { runs: 20_000, seed: 0 });
    const told: Tree[] = [];
    for await (const payload of stream.payloads()) told.push(payload);
    expect(told).toEqual([
      {
        data: {
          ensembleProgress: {
            done: 0,
            total: 0,
            result: {
              __typename: "ScenarioFaults",
              faults: [{ code: "OUT_OF_RANGE", path: "runs", value: "20000" }],
            },
          },
        },
      },
    ]);
  });

  it("is refused with BUSY when too many run, and free again when they have gone", async () => {
    const streams = await Promise.all(
      Array.from({ length: 8 }, (_, n) => openStream(server.url(), PROGRESS, { runs: 10_000, seed: 100 + n })),
    );
    for (const stream of streams) await stream.payloads().next();
    const refused = await openStream(server.url(), PROGRESS, { runs: 10_000, seed: 200 });
    const { value } = await refused.payloads().next();
    expect(value?.errors?.[0]).toMatchObject({ extensions: { code: "BUSY", fault: { code: "BUSY" } } });
    const { status, headers, body } = await server.ask(ENSEMBLE, { runs: 10_000, seed: 201 });
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("5");
    expect(body.errors?.[0]?.extensions?.code).toBe("BUSY");
    for (const stream of streams) stream.close();
    await idle();
    expect(await ensembleOf({ runs: 100, seed: 202 })).toMatchObject({ runs: 100 });
  });
});
