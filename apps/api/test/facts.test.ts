import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const list = (tree: Tree | undefined): readonly Tree[] => tree as readonly Tree[];

describe("the facts over GraphQL", () => {
  it("gives figures of the sector with status, period, unit and source", async () => {
    const { body } = await server.ask(
      '{ sectorFigures(metrics: ["heat-demand"]) { code series label { nl en } from until nature comparator value unit status sources { code } } }',
    );
    expect(list(body.data?.sectorFigures)).toMatchObject([
      { code: "heat-demand-2024", value: 108, unit: "kWh/m2", nature: "REALISED", status: "PUBLISHED" },
      { code: "heat-demand-2025", value: 106, from: "2025-01-01", sources: [{ code: "letter-2026-01" }] },
    ]);
  });

  it("gives all of them within the limit of a request, each with a source", async () => {
    const { status, body } = await server.ask(
      "{ sectorFigures { code metric series label { nl en } period from until nature comparator value unit note { nl en } status sources { code title url licence retrieved } } }",
    );
    expect(status).toBe(200);
    const figures = list(body.data?.sectorFigures);
    expect(figures.length).toBeGreaterThan(100);
    for (const { code, sources } of figures) expect(list(sources).length, String(code)).toBeGreaterThan(0);
  });

  it("says which metric it does not know", async () => {
    const { status, body } = await server.ask('{ sectorFigures(metrics: ["mean-rent", "nothing"]) { code } }');
    expect(status).toBe(200);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "UNKNOWN_METRIC", fault: { path: "metrics" } });
  });

  it("gives the targets of the agreements with the status of each part", async () => {
    const { body } = await server.ask("{ npaTargets { year socialHomes midRentHomes homes homesStatus splitStatus } }");
    const targets = list(body.data?.npaTargets);
    expect(targets.map(({ year }) => Number(year))).toEqual(Array.from({ length: 10 }, (_, k) => 2025 + k));
    expect(targets[0]).toMatchObject({ homes: 20_500, homesStatus: "PUBLISHED", splitStatus: "ASSUMED" });
    expect(targets[1]).toMatchObject({ homesStatus: "ASSUMED" });
    for (const { socialHomes, midRentHomes, homes } of targets)
      expect(Number(socialHomes) + Number(midRentHomes)).toBe(Number(homes));
  });

  it("explains the rent cap of every year", async () => {
    const { body } = await server.ask(
      "{ rentCaps { year rule cap published computed status terms { year growth status sources { code } } claim { code text { nl } } sources { code } } }",
    );
    const caps = list(body.data?.rentCaps);
    expect(caps.map(({ rule }) => String(rule)).slice(0, 4)).toEqual(["WAGES", "WAGES", "AGREED", "INFLATION"]);
    expect(caps[3]).toMatchObject({ cap: 0.036, status: "DERIVED", claim: { code: "rent-cap-2026" } });
    expect(caps[4]?.published).toBeNull();
    expect(list(caps[4]?.terms)).toHaveLength(3);
  });

  it("finds the slip of the letter", async () => {
    const { body } = await server.ask("{ letterChecks { claim { code amount } from { code } computed holds } }");
    const slips = list(body.data?.letterChecks).filter(({ holds }) => String(holds) === "false");
    expect(slips.map(({ claim }) => String(claim?.code))).toEqual(["efg-2029-share", "efg-2029-count"]);
    expect(Number(slips[0]?.computed)).toBeCloseTo(1.304, 3);
  });

  it("shows how the model was made", async () => {
    const { body } = await server.ask(`{
      calibration { extraDebt modelEdition vintages { vintage { code } costFactor marketInterest modelEdition inputsHash residuals { task shortfall surplus } } }
      assumptions { key branch value unit status note { nl en } sources { code } }
      financialNorms { code limit status } legalRules { code legalBasis } factFiles { code file rows status } sources { code } }`);
    const data = body.data as Tree;
    expect(list(data.calibration?.vintages)).toMatchObject([
      { vintage: { code: "2026-01" }, modelEdition: 2, residuals: { task: 0 } },
      { vintage: { code: "2024-12" }, modelEdition: 2, residuals: { task: 0, shortfall: 0, surplus: 0 } },
    ]);
    expect(list(data.assumptions).find(({ key }) => String(key) === "taxRate")).toMatchObject({
      branch: "BOTH",
      value: 0.258,
    });
    expect(list(data.factFiles).find(({ code }) => String(code) === "assumptions")?.rows).toBe(
      list(data.assumptions).length,
    );
    expect(list(data.factFiles).find(({ code }) => String(code) === "sources")?.rows).toBe(list(data.sources).length);
    expect([list(data.financialNorms).length, list(data.legalRules).length]).toEqual([10, 8]);
  });

  it("puts published figures beside what the model gives", async () => {
    const { body } = await server.ask(
      "{ verification { code label { nl en } unit claim { code amount } figures { code value } words { nl en } values { label value } } }",
    );
    const rows = list(body.data?.verification);
    expect(rows.find(({ code }) => String(code) === "homesLost")).toMatchObject({
      claim: { amount: 43_000 },
      figures: [],
      words: null,
    });
    expect(list(rows.find(({ code }) => String(code) === "taxPerHome")?.figures)).toHaveLength(2);
    for (const { code, claim, figures, words } of rows) {
      const kinds = [
        String(claim) === "null" ? 0 : 1,
        Math.sign(list(figures).length),
        String(words) === "null" ? 0 : 1,
      ];
      expect(
        kinds.reduce((sum, kind) => sum + kind, 0),
        String(code),
      ).toBe(1);
    }
  });
});
