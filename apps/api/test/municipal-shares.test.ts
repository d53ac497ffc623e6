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

  it("are traced to the figure of the region and to the homes, also by the code of a former municipality", async () => {
    const { body } = await server.ask(`{
      outcome { ... on Outcome {
        municipalShares(region: "HMR") { municipality { code } share open }
        regions(first: 100) { nodes { region { code } open } }
      } }
      open: trace(figure: "open", municipality: "GM0518", depth: 2) { ...step }
      former: trace(figure: "homesLost", municipality: "GM0457") { ...step }
    }
    fragment step on TraceNode {
      key value status municipality { code name } region { code } inputs { key value municipality { code } region { code }
        inputs { key value municipality { code corporationDwellings } sources { code } } } }`);
    expect(body.errors).toBeUndefined();
    const { open, former, outcome } = body.data as Tree;
    const shown = list(outcome?.municipalShares).find(({ municipality }) => String(municipality?.code) === "GM0518");
    const region = list(outcome?.regions?.nodes).find((node) => String(node.region?.code) === "HMR");
    expect(open).toMatchObject({ value: shown?.open, status: "MODELLED", municipality: { code: "GM0518" } });
    const [whole, share] = list(open?.inputs);
    expect(whole).toMatchObject({ key: "open", value: region?.open, municipality: null, region: { code: "HMR" } });
    expect(share).toMatchObject({ key: "share", value: shown?.share });
    const [own, all] = list(share?.inputs);
    expect(Number(own?.value) / Number(all?.value)).toBe(Number(shown?.share));
    expect(own?.value).toBe(own?.municipality?.corporationDwellings);
    expect(list(own?.sources).length).toBeGreaterThan(0);
    expect(former).toMatchObject({ municipality: { code: "GM0363" }, region: { code: "MRA" } });
  });

  it("of no municipality, with a region too, or of a figure without shares: all refused at once", async () => {
    const { body } = await server.ask(`{ trace(figure: "debt", municipality: "GM9999", region: "HMR", year: 2030) {
      ... on ScenarioFaults { faults { code path value allowed } } } }`);
    const faults = list(body.data?.trace?.faults).map(({ code, path }) => [String(code), String(path)]);
    expect(faults).toEqual([
      ["UNKNOWN_FIGURE", "figure"],
      ["UNKNOWN_MUNICIPALITY", "municipality"],
      ["CONTRADICTION", "region"],
      ["CONTRADICTION", "year"],
    ]);
    expect(JSON.stringify(body)).toContain("share, task, open, newHomes, homesLost, measuresLost");
  });

  it("of an unknown region are refused with the codes that exist", async () => {
    const { body } = await server.ask('{ outcome { ... on Outcome { municipalShares(region: "XXX") { share } } } }');
    expect(JSON.stringify(body.errors)).toContain("UNKNOWN_REGION");
  });
});
