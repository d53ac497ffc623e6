import { answerIn, createClient, FrontierDocument } from "@solidariteitskaart/client";
import type { Locator, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { REST } from "../src/features/build-scenario/use-settled";
import { withBrowser } from "./support/browser";
import { plain } from "./support/read-page";

const browser = withBrowser();

/** Opens a scenario and waits until it can be used: what is typed before is lost. */
const openPage = async (path: string): Promise<Page> => {
  const page = await browser.openPage(path);
  await page.locator("html[data-alive]").waitFor();
  return page;
};

const digits = (text: string | null) => Number((text ?? "").replaceAll(/[^\d\u2212]/g, "").replace("\u2212", "-"));

/** Shortfall, surplus, what stays open and homes, as the page holds them in full. */
const figuresOn = async (page: Page): Promise<readonly number[]> =>
  (await page.locator("#result dd[title]").evaluateAll((all) => all.map((one) => one.getAttribute("title")))).map(
    digits,
  );
const addressIs = (page: Page, search: string) => page.waitForURL((url) => url.search === search);

describe("questions about a scenario", () => {
  test("make it fit finds a value, or says that there is none", async () => {
    const page = await openPage("/scenario");
    const fit = page.locator("#result [data-fit]");
    const search = page.getByRole("button", { name: "Zoek", exact: true });
    await search.click();
    await page.locator('[data-fit="FOUND"]').waitFor();
    // The yearly cost stands beside the effect.
    expect(plain(await fit.textContent())).toMatch(/per jaar € 0 van huurders en € [\d,]+ mil\w+ van het Rijk/);
    await fit.getByRole("button", { name: "Neem over" }).click();
    await page.waitForURL((url) => url.searchParams.has("m.subsidyLumpSum"));
    expect((await figuresOn(page))[2]).toBe(0);
    await search.click();
    await page.locator('[data-fit="ALREADY_CLOSED"]').waitFor();

    await page.getByRole("button", { name: "Alles terugzetten" }).click();
    await page.getByLabel("Maak het passend met").selectOption("commercialSurplusShare");
    await search.click();
    await page.locator('[data-fit="NONE_IN_RANGE"]').waitFor();
    expect(plain(await fit.textContent())).toMatch(/Met deze knop alleen lukt het niet.*blijft € [\d,]+ miljard open/);
  });

  test("two levers together: the combinations of the API, and each leaves nothing open when it is taken", async () => {
    const page = await openPage("/scenario?v=2026-01&m.operatingCostCut=5");
    await page.getByLabel("Tweede knop").selectOption("subsidyPerHome");
    await page.getByRole("button", { name: "Reken uit" }).click();
    const combinations = page.locator('section[aria-labelledby="frontier"] tr[data-row]');
    await combinations.first().waitFor();
    const frontier = answerIn(
      (
        await createClient(`${inject("apiUrl")}/graphql`).request(FrontierDocument, {
          vintage: "2026-01",
          scenario: { measures: [{ key: "operatingCostCut", value: 5 }] },
          leverA: "rentIncrease",
          leverB: "subsidyPerHome",
        })
      ).scenario,
      "frontier",
    );
    if (frontier.__typename !== "Frontier") throw new Error("the API refused");
    const shown = await combinations.evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row")));
    expect(shown).toEqual(frontier.points.map(({ a, b }) => `${String(a)} ${String(b)}`));
    const last = combinations.filter({ has: page.getByRole("button") }).last();
    await last.getByRole("button").click();
    await page.waitForURL((url) => url.searchParams.has("m.rentIncrease"));
    await page.locator('#result[aria-busy="false"]').waitFor();
    expect((await figuresOn(page))[2]).toBeLessThanOrEqual(1_000_000);
    await page.getByRole("button", { name: "Stap terug" }).click();
    await addressIs(page, "?v=2026-01&m.operatingCostCut=5");
  });

  test("the bridge leads from the start to this scenario, and follows when a lever comes to rest", async () => {
    const page = await openPage("/scenario?v=2026-01&m.operatingCostCut=5");
    const rows = page.locator('section[aria-labelledby="bridge"] tr[data-row]');
    const amounts = () =>
      rows.evaluateAll((all) => all.map((row) => row.querySelector("td span[title]")?.getAttribute("title") ?? ""));
    const adds = async () => {
      const all = (await amounts()).map(digits);
      expect(all.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(all.at(-1));
      expect(all.at(-1)).toBe((await figuresOn(page))[2]);
    };
    await adds();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(/query (\w+)/.exec(request.postData() ?? "")?.[1] ?? ""));
    const slider = page.locator('[data-lever="rentIncrease"] input[type="range"]');
    const steps = await slider.evaluateHandle((element) => {
      const times: number[] = [];
      element.addEventListener("input", () => times.push(performance.now()));
      return times;
    });
    await slider.focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    await addressIs(page, "?v=2026-01&m.operatingCostCut=5&m.rentIncrease=0.4");
    await page.locator('tr[data-row="rentIncrease"]').waitFor();
    await adds();
    // What moves a lever asks one run of the model at a time; the mixes of the bridge are asked once, at rest. On a busy machine
    // a key can come so late that the lever rested before.
    const rests = await steps.evaluate(
      (times, rest) => 1 + times.filter((at, index) => at - (times[index - 1] ?? at) > rest).length,
      0.8 * REST,
    );
    const bridges = asked.filter((name) => name === "Bridge").length;
    expect(bridges).toBeGreaterThan(0);
    expect(bridges).toBeLessThanOrEqual(rests);
    expect(asked.filter((name) => name === "ScenarioFigures").length).toBeLessThanOrEqual(4);
  });
});

/** Whether each is in sight where it stands, and nothing lies over it. */
const inSight = (parts: Locator): Promise<readonly boolean[]> =>
  parts.evaluateAll((all) =>
    all.map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return seen !== null && (part.contains(seen) || seen.contains(part));
    }),
  );

describe("while a lever is moved", () => {
  const four = [true, true, true, true];

  test("six levers come first, and who pays what is in sight beside each", async () => {
    const page = await browser.openPage("/scenario", { size: { width: 1280, height: 800 } });
    await page.locator("html[data-alive]").waitFor();
    const levers = page.locator("[data-lever]:visible");
    expect(await levers.evaluateAll((all) => all.map((one) => one.getAttribute("data-lever")))).toEqual([
      "marketInterest",
      "rentIncrease",
      "operatingCostCut",
      "subsidyLumpSum",
      "commercialSurplusShare",
      "ambitionHomes",
    ]);
    for (const lever of await levers.all()) {
      await lever.scrollIntoViewIfNeeded();
      expect(await inSight(page.locator("[data-pays] dd:nth-of-type(1)"))).toEqual(four);
    }
  });

  test("a slider fills from where it changes nothing, to either side", async () => {
    const page = await openPage("/scenario?v=2026-01&a.marketInterest=-0.5&m.rentIncrease=0.5");
    const filled = (key: string) =>
      page.locator(`[data-lever="${key}"] [data-filled]`).evaluate((line) => {
        const { left, right } = line.getBoundingClientRect();
        const neutral = line.parentElement?.querySelector("[data-neutral]")?.getBoundingClientRect().left ?? Number.NaN;
        return [Math.round(left - neutral), Math.round(right - neutral)];
      });
    const [down, up, none] = [
      await filled("marketInterest"),
      await filled("rentIncrease"),
      await filled("ambitionHomes"),
    ];
    expect(down[0]).toBeLessThan(-10);
    expect(down[1]).toBeLessThanOrEqual(1);
    expect(up[0]).toBeGreaterThanOrEqual(-1);
    expect(up[1]).toBeGreaterThan(10);
    expect(none[0]).toBe(none[1]);
  });

  test.each([390, 320])("on a phone of %i pixels who pays what stays at the foot of the screen", async (width) => {
    const page = await browser.openPage("/scenario", { size: { width, height: 844 }, phone: true });
    await page.locator("html[data-alive]").waitFor();
    const slider = page.locator('[data-lever="subsidyLumpSum"] input[type="range"]');
    await slider.scrollIntoViewIfNeeded();
    expect(await inSight(page.locator("[data-payer] dd"))).toEqual(four);
    const before = await page.locator('[data-payer="state"] dd').textContent();
    await slider.press("ArrowRight");
    await page.waitForURL(({ searchParams }) => searchParams.has("m.subsidyLumpSum"));
    expect(await page.locator('[data-payer="state"] dd').textContent()).not.toBe(before);
    expect(await inSight(page.locator("[data-payer] dd"))).toEqual(four);
  });
});
