import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

describe("the shares of municipalities in their region", () => {
  it("add up to the region, under a rule too", async () => {
    const { body } = await server.ask(`{
      outcome(scenario: { solidarity: { route: POOL } }) { ... on Outcome {
        regions(first: 100) { nodes { region { code } task open newHomes homesLost measuresLost } }
        municipalShares(region: "HMR") {
          municipality { code region { code } } share task open newHomes homesLost measuresLost status
        }
      } } }`);
    const outcome = body.data?.outcome as Tree;
    const region = list((outcome.regions as Tree).nodes).find((node) => String(node.region?.code) === "HMR") as Tree;
    const shares = list(outcome.municipalShares);
    expect(shares.length).toBeGreaterThan(10);
    for (const figure of ["task", "open", "newHomes", "homesLost", "measuresLost"]) {
      expect(shares.reduce((sum, share) => sum + Number(share[figure]), 0)).toBe(Number(region[figure]));
    }
    expect(shares.reduce((sum, { share }) => sum + Number(share), 0)).toBeCloseTo(1, 9);
    expect(
      shares.every(
        (share) => String(share.municipality?.region?.code) === "HMR" && String(share.status) === "MODELLED",
      ),
    ).toBe(true);
  });

  it("of an unknown region are refused with the codes that exist", async () => {
    const { body } = await server.ask('{ outcome { ... on Outcome { municipalShares(region: "XXX") { share } } } }');
    expect(JSON.stringify(body.errors)).toContain("UNKNOWN_REGION");
  });
});
