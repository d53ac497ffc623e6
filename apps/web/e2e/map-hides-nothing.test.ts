import { answerIn, BoundariesDocument, createClient, type Outcome, OutcomeDocument } from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { giveRules, receiveRules } from "../src/address/view-state";
import { collisionsIn } from "../src/map/drawing/collisions";
import { type Land, layLand } from "../src/map/drawing/land";
import { layMap } from "../src/map/drawing/lay-map";
import { flowAmounts, labelTexts } from "../src/map/drawing/lay-sheets";
import { mapStages } from "../src/map/drawing/stage";
import { DRAWING_HEIGHT } from "../src/map/map-drawing";
import { readAreas } from "../src/map/outlines/read-areas";
import { withBrowser } from "./support/browser";

/** All rules, both recalculations, and levers that turn givers into receivers: what the API answers today. */
const levers = {
  none: {},
  rent: { measures: [{ key: "rentIncrease", value: 0.5 }] },
  fewer: { measures: [{ key: "ambitionHomes", value: 80 }] },
};
const cases = ["2026-01", "2024-12"].flatMap((vintage) =>
  Object.entries(levers).map(([name, scenario]) => ({ vintage, name, scenario })),
);

const ask = async (vintage: string, scenario: object): Promise<Outcome> => {
  const outcome = answerIn(
    (await createClient(`${inject("apiUrl")}/graphql`).request(OutcomeDocument, { vintage, scenario })).scenario,
    "outcome",
  );
  if (outcome.__typename !== "Outcome") throw new Error(JSON.stringify(outcome.faults));
  return outcome;
};

let lands: Promise<readonly Land[]> | null = null;
const askLands = (): Promise<readonly Land[]> => {
  lands ??= createClient(`${inject("apiUrl")}/graphql`)
    .request(BoundariesDocument, {})
    .then(({ regions }) => {
      const areas = readAreas(regions.topology).areas.filter(({ code }) => code !== "");
      return Object.values(mapStages).map((stage) => layLand(areas, stage, DRAWING_HEIGHT));
    });
  return lands;
};

const { openPage } = withBrowser();

test.each(["/", "/en"])("%s at 1280 is the map, and whose work it is stands where no region is drawn", async (path) => {
  const size = { width: 1280, height: 800 };
  const page = await openPage(path, { size });
  const map = await page.locator("#map").boundingBox();
  const credit = await page.locator("main p", { hasText: "Natural Earth" }).first().boundingBox();
  if (!map || !credit) throw new Error("no map");
  expect(map.y).toBeLessThanOrEqual(64);
  expect((map.width * map.height) / (size.width * size.height)).toBeGreaterThanOrEqual(0.55);
  const { height, taken } = mapStages.wide;
  const room = taken.at(-1)?.top ?? height;
  expect(credit.y).toBeGreaterThanOrEqual(map.y + (room / height) * map.height - 3);
  expect(credit.y + credit.height).toBeLessThanOrEqual(map.y + map.height);
});

/** With levers a third of the rules, others by each seed; `TEST_RUNS=100` or more takes all of them. */
const drawn = (_rule: unknown, at: number): boolean =>
  Number(process.env.TEST_RUNS) >= 100 || at % 3 === Number(process.env.TEST_SEED) % 3;

describe("on the map nothing hides anything", () => {
  test.each(cases)("$vintage, levers: $name, on every size", { timeout: 240_000 }, async (one) => {
    const rules = giveRules.flatMap((give) =>
      receiveRules.flatMap((receive) => [
        { give, receive, route: "NEAREST" as const },
        ...(receive === "PROPORTIONAL" ? [{ give, receive, route: "POOL" as const }] : []),
      ]),
    );
    const asked = one.name === "none" ? rules : rules.filter(drawn);
    const outcomes = await Promise.all(asked.map((solidarity) => ask(one.vintage, { ...one.scenario, solidarity })));
    const seen = new Set<string>();
    // English names are other words: the rule that stands first shows whether they fit.
    const views = [
      ...outcomes.map((outcome) => ({ outcome, locale: "nl" as const })),
      ...outcomes.slice(0, 1).map((outcome) => ({ outcome, locale: "en" as const })),
    ];
    for (const { outcome, locale } of views) {
      const [texts, flows] = [labelTexts(outcome, locale), flowAmounts(outcome)];
      // Two rules often move the same money.
      const key = JSON.stringify([texts, flows]);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const land of await askLands()) {
        const layout = layMap(land, texts, flows);
        expect(collisionsIn(layout, land.stage)).toEqual([]);
        // The lead is named on every size, and the largest flows all have their lane.
        expect(layout.unnamed).not.toContain(texts[0]?.code);
        const shown = Math.min(land.stage.flow.most, flows.length);
        expect(layout.flows.length).toBeGreaterThanOrEqual(Math.ceil(shown * 0.8));
      }
    }
  });
});
