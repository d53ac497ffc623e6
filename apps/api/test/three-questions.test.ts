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
    expect(questions).toHaveLength(3);
    const answers = await Promise.all(questions.map(answerTo));
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

  it("is no silent nothing for who does not ask for faults, and leaves its neighbours", async () => {
    const { body } = await server.ask(
      `{ wrong: scenario(vintage: "2099-01") { outcome { hash } } right: scenario { outcome { hash region(code: "XXX") { open } municipality(code: "GM9999") { open } } } }`,
    );
    expect(body.data).toMatchObject({ wrong: null, right: { outcome: { region: null, municipality: null } } });
    const codes = body.errors?.map(({ extensions }) => String(extensions?.code)).toSorted();
    expect(codes).toEqual(["UNKNOWN_MUNICIPALITY", "UNKNOWN_REGION", "UNKNOWN_VINTAGE"]);
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
