import {
  answerIn,
  createClient,
  type Ensemble,
  EnsembleDocument,
  type ScenarioInput,
} from "@solidariteitskaart/client";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./support/browser";
import { readSent, textIn } from "./support/read-sent";
import { faultsInEveryForm, unfold } from "./support/violations";

const { openPage } = withBrowser();

const ensembleOf = async (scenario: ScenarioInput, runs: number, seed: number): Promise<Ensemble> => {
  const client = createClient(`${inject("apiUrl")}/graphql`, { timeoutMs: 30_000 });
  const ensemble = answerIn(
    (await client.request(EnsembleDocument, { vintage: "2026-01", scenario, runs, seed })).scenario,
    "ensemble",
  );
  if (ensemble.__typename !== "Ensemble") throw new Error("no ensemble");
  return ensemble;
};

const digits = (text: string | null) => Number((text ?? "").replaceAll(/\D/g, ""));

/** The lower and the upper end of the sentence, in whole euros. */
const rangeOn = async (page: Page): Promise<readonly number[]> =>
  (
    await page
      .getByTestId("sure")
      .locator("strong")
      .evaluateAll((all) => all.map((one) => one.getAttribute("title")))
  ).map(digits);

const finished = (page: Page) => page.locator('[data-work="finished"]').waitFor();

describe("how sure", () => {
  test("the recalculation is there at once, also without scripts, and equals the API", async () => {
    const { national, regions } = await ensembleOf({}, 1000, 2026);
    const page = await openPage("/zekerheid");
    expect(await rangeOn(page)).toEqual([national.open.p10, national.open.p90]);
    const sent = await readSent("/zekerheid");
    const ends = sent.querySelectorAll('[data-testid="sure"] strong').map((one) => one.getAttribute("title") ?? "");
    expect(ends.map(digits)).toEqual([national.open.p10, national.open.p90]);
    expect(sent.querySelectorAll("figure g[data-region][data-class]").length).toBe(regions.length);
    expect(sent.querySelectorAll('tr[data-row="marketInterest"]').length).toBe(2);
  });

  test("a chance has the same colour here and on the map of the home page", async () => {
    const classesOn = async (path: string, within: string) => {
      const page = await openPage(path);
      const areas = page.locator(`${within} [data-region][data-class]:not([data-class="unknown"])`);
      await areas.first().waitFor();
      const pairs = await areas.evaluateAll((all) =>
        all.map((one) => [one.getAttribute("data-region"), one.getAttribute("data-class")] as const),
      );
      return new Map(pairs);
    };
    const here = await classesOn("/zekerheid", "figure");
    expect(here.size).toBeGreaterThan(10);
    expect(await classesOn("/?view=map&measure=chance", "main")).toEqual(here);
  });

  test("a scenario is worked out with progress, and equals the API", async () => {
    const page = await openPage("/zekerheid?v=2026-01&m.rentIncrease=0.2");
    await finished(page);
    const { national } = await ensembleOf({ measures: [{ key: "rentIncrease", value: 0.2 }] }, 1000, 2026);
    expect(await rangeOn(page)).toEqual([national.open.p10, national.open.p90]);
  });

  test("more futures move a bar, can be stopped, and leave what was shown", async () => {
    const page = await openPage("/zekerheid");
    const before = await rangeOn(page);
    await page.waitForLoadState("networkidle");
    await page.locator('select[name="runs"]').selectOption("10000");
    await page.locator('input[name="seed"]').fill("77");
    await page.getByRole("button", { name: "Reken door" }).click();
    const bar = page.getByRole("progressbar", { name: "Doorgerekende toekomsten" });
    await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0);
    expect(await bar.getAttribute("max")).toBe("10000");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator('[data-work="cancelled"]').waitFor();
    expect(await bar.count()).toBe(0);
    expect(await rangeOn(page)).toEqual(before);
  });

  test("without scripts a scenario is worked out by its button", async () => {
    const page = await openPage("/zekerheid?v=2026-01&m.rentIncrease=0.1", { javaScriptEnabled: false });
    expect(await page.getByTestId("sure").count()).toBe(0);
    expect(await page.locator("noscript").first().textContent()).toContain("Zonder scripts");
    const answer = page.waitForURL((url) => url.searchParams.get("runs") === "1000");
    await Promise.all([answer, page.getByRole("button", { name: "Reken door" }).click()]);
    const { national } = await ensembleOf({ measures: [{ key: "rentIncrease", value: 0.1 }] }, 1000, 2026);
    expect(await rangeOn(page)).toEqual([national.open.p10, national.open.p90]);
  });

  test.each([
    ["?runs=1", "2–10000"],
    ["?seed=x", "x kan niet"],
    ["?m.rentIncrease=9", "9 kan niet"],
    ["?v=1999", "1999"],
  ])("%s is explained, without figures", async (query, words) => {
    const page = await readSent(`/zekerheid${query}`);
    expect(textIn(page, "main")).toContain(words);
    expect(page.querySelector('[data-testid="sure"]')).toBeNull();
  });
});

describe("no fault that axe finds, and nothing sticks out", () => {
  test.each(["/zekerheid", "/en/zekerheid?v=2026-01&runs=1"])("%s: wide, narrow and in the dark", async (view) => {
    const page = await openPage(view);
    await unfold(page);
    expect(await faultsInEveryForm(page)).toEqual([]);
  });
});
