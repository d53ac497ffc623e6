import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const documented = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
const questions = [...documented.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = ""]) => query);
const list = (tree: Tree | null | undefined) => tree as unknown as readonly Tree[];

async function answerTo(query: string): Promise<Tree> {
  const { body } = await server.ask(query);
  expect(body.errors).toBeUndefined();
  return body.data as Tree;
}

describe("the three questions of docs/api.md", () => {
  it("are answered without faults, by the figures of the outcome", async () => {
    expect(questions).toHaveLength(4);
    const answers = await Promise.all(questions.slice(0, 3).map(answerTo));
    for (const { scenario } of answers) expect(scenario?.faults).toEqual([]);
    const [country, municipality, wish] = answers.map(({ scenario }) => scenario?.outcome);
    const { outcome } = await answerTo(
      `{ outcome { ... on Outcome { national { open } regions { nodes { region { code } open } } municipalShares(region: "MRA") { municipality { name } share } } } }`,
    );
    expect(country?.national?.open).toBe(outcome?.national?.open);
    const balances = (regions: readonly Tree[]) =>
      regions.map(({ region, open }) => `${String(region?.code)} ${String(open)}`).toSorted();
    expect(list(country?.allRegions)).toHaveLength(19);
    expect(balances(list(country?.allRegions))).toEqual(balances(list(outcome?.regions?.nodes)));
    const share = list(outcome?.municipalShares).find((one) => String(one.municipality?.name) === "Amsterdam");
    expect(share?.share).toBe(municipality?.municipality?.share);
    expect(Number(wish?.national?.open)).toBeLessThan(Number(outcome?.national?.open));
  });
});

describe("the question of docs/api.md that is wrong in part", () => {
  it("is answered for the rest, with its faults", async () => {
    const { faults, levers } = await answerTo(questions[3] ?? "");
    expect(list(faults).map(({ path }) => String(path))).toEqual(["region.code", "claims.after"]);
    expect(list(levers).length).toBeGreaterThan(0);
  });
});

describe("the three questions", () => {
  it.each(["README.md", "docs/notebooks/notebook.py", "docs/notebooks/notebook.R", "docs/notebooks/observable.md"])(
    "stand in %s too, with their faults",
    (file) => {
      const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
      const shown = oneLine(readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8"));
      for (const question of questions.slice(0, 3)) {
        expect(question).toContain("faults {");
        expect(shown).toContain(oneLine(question));
      }
    },
  );
});

describe("the newest recalculation", () => {
  it.each(["latest", "Latest", "NEWEST", " nieuwste ", "laatste"])("is called %j", async (word) => {
    const { scenario, vintage } = await answerTo(
      `{ scenario(vintage: "${word}") { faults { code } outcome { vintage { code } } } vintage(code: "${word}") { code } }`,
    );
    expect(scenario).toEqual({ faults: [], outcome: { vintage: { code: "2026-01" } } });
    expect(vintage?.code).toBe("2026-01");
    const address = `/data/${encodeURIComponent(word)}/regions.csv`;
    expect((await server.send(address)).headers.get("content-location")).toBe("/data/2026-01/regions.csv");
  });
});

describe("a question that is wrong", () => {
  it("has its faults as data, named as the arguments are", async () => {
    const { scenario } = await answerTo(
      `{ scenario(vintage: "2099-01", input: { measures: [{ key: "weather", value: 1 }] }) { ... on Problem { faults { code path } } outcome { hash } sensitivity { __typename } } }`,
    );
    expect(scenario).toMatchObject({ outcome: null, sensitivity: null });
    const faults = list(scenario?.faults);
    expect(faults.map(({ code }) => String(code))).toContain("UNKNOWN_VINTAGE");
    expect(faults.some(({ path }) => String(path).startsWith("input.measures"))).toBe(true);
  });

  it("has the names of its arguments in its sentences too", async () => {
    const { scenario } = await answerTo(
      `{ scenario(input: { measures: [{ key: "rentIncrease", value: 0.5, from: 1900 }] }) { faults { message } } }`,
    );
    expect(String(list(scenario?.faults)[0]?.message)).toContain("input.measures[0].from");
  });

  it("of one analysis leaves the others, and stands among the faults of its scenario", async () => {
    const query = (faults: string) =>
      `{ s: scenario { ${faults} goalSeek(lever: "nope") { value } frontier(leverA: "x", leverB: "rentIncrease", points: 1) { points { a } }
        compareRules { atMostMoved } outcome { region(code: "XXX") { open } } } }`;
    const { s } = await answerTo(query("faults { path }"));
    expect(s).toMatchObject({ goalSeek: null, frontier: null, outcome: { region: null } });
    expect(Number(s?.compareRules?.atMostMoved)).toBeGreaterThan(0);
    expect(list(s?.faults).map(({ path }) => String(path))).toEqual(
      expect.arrayContaining(["goalSeek.lever", "frontier.leverA", "frontier.points", "outcome.region.code"]),
    );
    const { body } = await server.ask(query(""));
    expect(body.errors?.map(({ extensions }) => String(extensions?.code)).toSorted()).toContain("UNKNOWN_LEVER");
  });

  it("is no silent nothing for who does not ask for faults, and leaves its neighbours", async () => {
    const { body } = await server.ask(
      `{ wrong: scenario(vintage: "2099-01") { outcome { hash } } right: scenario { outcome { hash region(code: "XXX") { open } municipality(code: "GM9999") { open } } } }`,
    );
    expect(body.data).toMatchObject({ wrong: null, right: { outcome: { region: null, municipality: null } } });
    const codes = body.errors?.map(({ extensions }) => String(extensions?.code)).toSorted();
    expect(codes).toEqual(["UNKNOWN_MUNICIPALITY", "UNKNOWN_REGION", "UNKNOWN_VINTAGE"]);
  });
});

describe("a question with several faults", () => {
  const FIELDS = `
    region(code: "XXX") { name } ok: region(code: "MRA") { code }
    bad: claims(after: "x") { nodes { code } } good: claims(first: 1) { nodes { code } }
    told: claims(after: "x") { faults { path } totalCount }
    node(id: "x") { id } nothing: node(id: "UmVnaW9uOlhYWA") { id } nodes(ids: ["x"]) { id }
    vintage(code: "1999-01") { code } importJob(id: "x") { state } import(token: "x") { code } search(text: "${"x".repeat(101)}") { code } sectorFigures(metrics: ["x"]) { code }
    scenario { outcome { national { open } region(code: "YYY") { open } regions(after: "x") { nodes { open } } municipalShares(region: "Z") { share } } }`;

  it("answers what is right, whatever stands beside it", async () => {
    const { status, body } = await server.ask(`{ ${FIELDS} }`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ ok: { code: "MRA" }, region: null, node: null, search: null });
    expect(list(body.data?.good?.nodes)).toHaveLength(1);
    expect(list(body.data?.told?.faults).map(({ path }) => String(path))).toEqual(["after"]);
    expect(Number(body.data?.scenario?.outcome?.national?.open)).toBeGreaterThan(0);
    const places = body.errors?.map((error) => list(error.path).join("."));
    expect(places).toContain("bad");
    expect(places).not.toContain("told");
    expect(places).toContain("scenario.outcome.regions");
  });

  it("gives them all as data to who asks, with the field they belong to, now and compiled", async () => {
    for (let times = 0; times < 3; times += 1) {
      const { body } = await server.ask(
        `query { why: faults { __typename ...F } ${FIELDS} } fragment F on Fault { code path }`,
      );
      expect(body.errors).toBeUndefined();
      const faults = list(body.data?.why).map(({ code, path }) => `${String(path)} ${String(code)}`);
      expect(faults.toSorted()).toEqual([
        "bad.after INVALID_CURSOR",
        "import.token UNKNOWN_IMPORT",
        "importJob.id UNKNOWN_IMPORT",
        "node.id INVALID_ID",
        "nodes.0.id INVALID_ID",
        "nothing.id UNKNOWN_ID",
        "region.code UNKNOWN_REGION",
        "scenario.outcome.municipalShares.region UNKNOWN_REGION",
        "scenario.outcome.region.code UNKNOWN_REGION",
        "scenario.outcome.regions.after INVALID_CURSOR",
        "search.text TOO_LONG",
        "sectorFigures.metrics UNKNOWN_METRIC",
        "vintage.code UNKNOWN_VINTAGE",
      ]);
      expect(String(list(body.data?.why)[0]?.__typename)).toBe("Fault");
    }
  });
});

describe("latest", () => {
  it("is the newest recalculation wherever a code is asked", async () => {
    const { vintages, vintage, scenario, outcome } = await answerTo(
      `{ vintages { code } vintage(code: "latest") { code } scenario(vintage: "latest") { faults { code } outcome { hash } } outcome { ... on Outcome { hash } } }`,
    );
    expect(vintage?.code).toBe(list(vintages)[0]?.code);
    expect(scenario?.outcome?.hash).toBe(outcome?.hash);
  });
});

describe("the schema", () => {
  it("stands at an address, as it is printed in the repository", async () => {
    const response = await fetch(`${server.url()}/schema.graphql`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(readFileSync(new URL("../schema.graphql", import.meta.url), "utf8"));
  });
});
