import type { Scenario } from "@solidariteitskaart/model";
import { describe, expect, it } from "vitest";
import { emptyStore, engines } from "../../test/stores.js";

const scenario: Scenario = {
  version: 1,
  vintage: "2026-01",
  assumptions: [{ key: "marketInterest", value: 0.25, from: 2027 }],
  measures: [],
  solidarity: { give: "PROPORTIONAL", receive: "PROPORTIONAL", route: "NEAREST", reserveShare: 0.1 },
};

describe.each(engines)("scenarios in %s", (engine) => {
  it("come back as they were, under a short id", async () => {
    const store = await emptyStore(engine);
    expect(await store.scenarioById("nothing")).toBeNull();
    const { id } = await store.saveScenario(scenario, "Lagere rente");
    expect(id).toMatch(/^[\w-]{16}$/);
    expect(await store.scenarioById(id)).toMatchObject({ id, scenario, title: "Lagere rente" });
  });

  it("are kept once, however often they are saved", async () => {
    const store = await emptyStore(engine);
    const ids = await Promise.all([1, 2, 3].map(async () => (await store.saveScenario(scenario)).id));
    expect(new Set(ids).size).toBe(1);
    expect((await store.saveScenario(scenario, "Met titel")).id).not.toBe(ids[0]);
  });
});
