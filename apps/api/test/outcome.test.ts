import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

const BALANCE = `
  hash
  national { task capacity shortfall surplus moved open homesLost measuresLost newHomes measures slowdownYear status }
  years { year task unmet open homesLost measuresLost }
  regions(first: 19) { totalCount nodes {
    region { code } task shortfall surplus given received open ownPosition remaining need homesLost measuresLost status
    years { task unmet open homesLost measuresLost }
  } }
  solidarity { moved open euroKilometres certain { atMostMoved atLeastOpen } explanation { nl en } legalRules { code }
    transfers { from { code } to { code } amount distanceKm requiresExemption } }`;

const outcomeOf = async (vintage: string, rule = ""): Promise<Tree> => {
  const scenario = rule === "" ? "" : `, scenario: { solidarity: { ${rule} } }`;
  const { body } = await server.ask(`{ outcome(vintage: "${vintage}"${scenario}) { ... on Outcome { ${BALANCE} } } }`);
  expect(body.errors).toBeUndefined();
  return body.data?.outcome as Tree;
};

const sum = (items: readonly Tree[], field: string) => items.reduce((total, item) => total + Number(item[field]), 0);
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

const RULES = [
  "",
  "give: STATUTORY_LEVY",
  "receive: LOWEST_COVERAGE_FIRST",
  "receive: MOST_HOMES",
  "route: POOL",
  "reserveShare: 0.25",
  "maxDistanceKm: 60",
];

describe.each(["2026-01", "2024-12"])("outcome of %s", (vintage) => {
  it.each(RULES)("holds its identities under { %s }", async (rule) => {
    const outcome = await outcomeOf(vintage, rule);
    const regions = list(outcome.regions?.nodes);
    const national = outcome.national as Tree;
    expect(regions).toHaveLength(19);
    expect(sum(regions, "given")).toBe(sum(regions, "received"));
    for (const field of ["task", "shortfall", "surplus", "open", "homesLost", "measuresLost"])
      expect(sum(regions, field), field).toBe(Number(national[field]));
    expect(Number(national.capacity)).toBe(
      Number(national.task) - Number(national.shortfall) + Number(national.surplus),
    );
    expect(Number(national.open)).toBe(Number(national.shortfall) - Number(national.moved));
    for (const region of regions) {
      expect(Number(region.ownPosition)).toBe(Number(region.surplus) - Number(region.shortfall));
      expect(Number(region.ownPosition) + Number(region.received) - Number(region.given)).toBe(
        Number(region.remaining),
      );
      expect(Number(region.given)).toBeLessThanOrEqual(Number(region.surplus));
      expect(Number(region.received)).toBeLessThanOrEqual(Number(region.shortfall));
      expect(Number(region.given) === 0 || Number(region.received) === 0).toBe(true);
    }
  });

  it.each(RULES)("has transfers that add up to what each region gives and receives under { %s }", async (rule) => {
    const outcome = await outcomeOf(vintage, rule);
    const transfers = list(outcome.solidarity?.transfers);
    if (rule.includes("POOL")) expect(transfers).toEqual([]);
    else
      for (const region of list(outcome.regions?.nodes)) {
        const code = region.region?.code;
        expect(
          sum(
            transfers.filter((transfer) => transfer.from?.code === code),
            "amount",
          ),
        ).toBe(Number(region.given));
        expect(
          sum(
            transfers.filter((transfer) => transfer.to?.code === code),
            "amount",
          ),
        ).toBe(Number(region.received));
      }
    expect(transfers.every((transfer) => (transfer.requiresExemption as unknown) === true)).toBe(true);
    expect(Number(outcome.solidarity?.moved)).toBe(Number(outcome.national?.moved));
    expect(Number(outcome.solidarity?.moved)).toBeLessThanOrEqual(Number(outcome.solidarity?.certain?.atMostMoved));
    expect(Number(outcome.solidarity?.open)).toBeGreaterThanOrEqual(Number(outcome.solidarity?.certain?.atLeastOpen));
  });

  it("adds up over the years", async () => {
    const outcome = await outcomeOf(vintage);
    expect(list(outcome.years)).toHaveLength(10);
    for (const field of ["task", "open", "homesLost", "measuresLost"])
      expect(sum(list(outcome.years), field), field).toBe(Number(outcome.national?.[field]));
    for (const region of list(outcome.regions?.nodes)) {
      expect(sum(list(region.years), "task")).toBe(Number(region.task));
      expect(sum(list(region.years), "unmet")).toBe(Number(region.need));
      expect(sum(list(region.years), "open")).toBe(Number(region.open));
    }
  });

  it("says that regional figures are modelled, and what the law asks", async () => {
    const outcome = await outcomeOf(vintage);
    expect(list(outcome.regions?.nodes).every((region) => String(region.status) === "MODELLED")).toBe(true);
    expect(String(outcome.solidarity?.explanation?.nl)).toContain("ontheffing");
    expect(list(outcome.solidarity?.legalRules).map((rule) => String(rule.code))).toContain("core-region");
  });
});

describe("outcome", () => {
  it("gives the published totals beside its own, and the newest recalculation when none is named", async () => {
    const { body } = await server.ask(
      "{ outcome { ... on Outcome { vintage { code } national { shortfall surplus published { shortfall surplus homesLost measuresLost slowdownYear } sources { code } publishedSources { code } figures { name unit status sources { code } } } } } }",
    );
    expect(body.data?.outcome).toMatchObject({ vintage: { code: "2026-01" } });
    expect(Number(body.data?.outcome?.national?.shortfall) / 1e9).toBeCloseTo(19.4, 1);
    expect(Number(body.data?.outcome?.national?.surplus) / 1e9).toBeCloseTo(1.7, 1);
    const figures = list(body.data?.outcome?.national?.figures);
    expect(figures).toHaveLength(9);
    expect(figures.every((figure) => list(figure.sources).length > 0)).toBe(true);
    expect(figures.find((figure) => String(figure.name) === "shortfall")).toMatchObject({
      status: "MODELLED",
      unit: "EUR",
    });
    expect(body.data?.outcome?.national?.published).toEqual({
      shortfall: 19_400_000_000,
      surplus: 1_700_000_000,
      homesLost: 43_000,
      measuresLost: 163_000,
      slowdownYear: 2028,
    });
    expect(figures.find((figure) => String(figure.name) === "homesLost")).toMatchObject({ status: "MODELLED" });
    const national = body.data?.outcome?.national;
    const [sources, publishedSources] = [national?.sources, national?.publishedSources];
    for (const figure of figures) {
      expect(figure.sources).toEqual(String(figure.status) === "MODELLED" ? sources : publishedSources);
    }
    expect(list(publishedSources).length).toBeLessThan(list(sources).length);
  });

  it("answers the same scenario with the same hash, however it is written, and another one with another", async () => {
    const [plain, explicit, other] = await Promise.all([
      outcomeOf("2026-01"),
      outcomeOf("2026-01", "give: PROPORTIONAL, receive: PROPORTIONAL, route: NEAREST, reserveShare: 0"),
      outcomeOf("2026-01", "give: STATUTORY_LEVY"),
    ]);
    expect(explicit.hash).toBe(plain.hash);
    expect(other.hash).not.toBe(plain.hash);
  });

  it("can be asked for again by its id", async () => {
    const first = await server.ask(
      '{ outcome(vintage: "2024-12", scenario: { solidarity: { route: POOL } }) { ... on Outcome { id hash } } }',
    );
    const { id, hash } = (first.body.data?.outcome ?? {}) as Tree;
    const again = await server.ask("query ($id: ID!) { node(id: $id) { __typename id ... on Outcome { hash } } }", {
      id,
    });
    expect(again.body.data?.node).toEqual({ __typename: "Outcome", id, hash });
  });

  it("lists corporations by region, never with a real name", async () => {
    const { body } = await server.ask(
      '{ outcome { ... on Outcome { corporations(first: 100, region: "HMR", orderBy: NEED) { totalCount nodes { need corporation { name isModel region { code } } } } } } }',
    );
    const nodes = list(body.data?.outcome?.corporations?.nodes);
    expect(nodes.length).toBe(Number(body.data?.outcome?.corporations?.totalCount));
    const needs = nodes.map((node) => Number(node.need));
    expect(needs).toEqual(needs.toSorted((a, b) => b - a));
    for (const { corporation } of nodes) {
      expect(String(corporation?.name)).toMatch(/^Modelcorporatie /);
      expect(corporation?.region).toEqual({ code: "HMR" });
    }
  });

  it.each(["CODE", "NAME", "TASK", "SHORTFALL", "SURPLUS", "OWN_POSITION", "OPEN", "OPEN_SHARE", "HOMES_LOST"])(
    "orders regions by %s and loses none over pages",
    async (orderBy) => {
      const query = `query ($after: String) { outcome { ... on Outcome { regions(first: 7, after: $after, orderBy: ${orderBy}) { nodes { region { code } } pageInfo { endCursor hasNextPage } } } } }`;
      const codes: string[] = [];
      let after: unknown = null;
      for (let more = true; more; ) {
        const { body } = await server.ask(query, { after });
        const regions = body.data?.outcome?.regions as Tree;
        codes.push(...list(regions.nodes).map((node) => String(node.region?.code)));
        after = regions.pageInfo?.endCursor;
        more = (regions.pageInfo?.hasNextPage as unknown) === true;
      }
      expect(new Set(codes).size).toBe(19);
      expect(codes).toHaveLength(19);
    },
  );
});
