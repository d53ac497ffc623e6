import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();

const UNDONE = "homesLost measuresLost homesScrapped measuresScrapped homesNotBuilt measuresNotDone";
const LESS = `input: { measures: [{ key: "ambitionHomes", value: 50 }, { key: "ambitionMeasures", value: 80 }] }`;

const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];
const ask = async (fields: string): Promise<Tree> => {
  const { body } = await server.ask(`{ scenario(${LESS}) { faults { message } ${fields} } }`);
  expect(body.errors).toBeUndefined();
  expect(list(body.data?.scenario?.faults)).toEqual([]);
  return body.data?.scenario as Tree;
};
const sum = (counts: readonly Tree[], name: string): number =>
  counts.reduce((total, one) => total + Number(one[name]), 0);

const expectTogether = (counts: Tree | undefined): void => {
  expect(Number(counts?.homesNotBuilt)).toBe(Number(counts?.homesLost) + Number(counts?.homesScrapped));
  expect(Number(counts?.measuresNotDone)).toBe(Number(counts?.measuresLost) + Number(counts?.measuresScrapped));
  expect(Number(counts?.homesScrapped)).toBeGreaterThan(0);
};

describe("what a scenario scraps", () => {
  it("is not built in the country, its regions, their years and a municipality's part", async () => {
    const { outcome } = await ask(`outcome { national { ${UNDONE} } years { ${UNDONE} }
      regions(first: 100) { nodes { ${UNDONE} years { ${UNDONE} } } }
      municipalShares(region: "HMR") { homesLost homesNotBuilt measuresNotDone }
      corporations(first: 1) { nodes { homesLost homesScrapped homesNotBuilt } } }`);
    const regions = list(outcome?.regions?.nodes);
    for (const counts of [outcome?.national, ...regions]) expectTogether(counts);
    for (const name of UNDONE.split(" ")) {
      expect(sum(regions, name)).toBe(Number(outcome?.national?.[name]));
      expect(sum(list(outcome?.years), name)).toBe(Number(outcome?.national?.[name]));
      for (const region of regions) expect(sum(list(region.years), name)).toBe(Number(region[name]));
    }
    const shares = list(outcome?.municipalShares);
    expect(sum(shares, "homesNotBuilt")).toBeGreaterThan(sum(shares, "homesLost"));
    const [corporation] = list(outcome?.corporations?.nodes);
    expect(Number(corporation?.homesNotBuilt)).toBeGreaterThan(Number(corporation?.homesLost));
  });

  it("is under every rule, and in every future", async () => {
    const { compareRules, ensemble, outcome } = await ask(`compareRules { rules { ${UNDONE} regions { ${UNDONE} } } }
      ensemble(runs: 20) { national { homesLost { p50 } homesNotBuilt { p50 } measuresNotDone { p50 } } }
      outcome { national { ${UNDONE} } }`);
    for (const rule of list(compareRules?.rules)) {
      expectTogether(rule);
      expect(sum(list(rule.regions), "homesNotBuilt")).toBe(Number(rule.homesNotBuilt));
    }
    expect(list(compareRules?.rules).length).toBeGreaterThan(1);
    const lost = Number(ensemble?.national?.homesLost?.p50);
    expect(Number(ensemble?.national?.homesNotBuilt?.p50) - lost).toBe(Number(outcome?.national?.homesScrapped));
  });

  it("stands in the steps of a bridge and in a difference, at the lever that scraps", async () => {
    const { body } = await server.ask(`{
      bridge(from: { vintage: "2026-01" }, to: { vintage: "2026-01", scenario: ${LESS.replace("input: ", "")} }) {
        ... on Bridge { difference { ${UNDONE} }
          parts { key figures { homesScrapped { amount } measuresScrapped { amount } } } } }
      difference(from: { vintage: "2026-01" }, to: { vintage: "2026-01", scenario: ${LESS.replace("input: ", "")} }) {
        ... on Difference { national { ${UNDONE} } regions { homesNotBuilt } } } }`);
    expect(body.errors).toBeUndefined();
    const { bridge, difference } = body.data as Record<string, Tree>;
    expectTogether(bridge?.difference);
    expect(difference?.national).toEqual(bridge?.difference);
    expect(sum(list(difference?.regions), "homesNotBuilt")).toBe(Number(difference?.national?.homesNotBuilt));
    const scrapped = list(bridge?.parts).map(({ key, figures }) => [
      String(key),
      Number(figures?.homesScrapped?.amount),
      Number(figures?.measuresScrapped?.amount),
    ]);
    expect(scrapped).toEqual([
      ["ambitionHomes", Number(bridge?.difference?.homesScrapped), 0],
      ["ambitionMeasures", 0, Number(bridge?.difference?.measuresScrapped)],
    ]);
  });
});
