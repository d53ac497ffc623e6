import { createClient, FrontierDocument } from "@solidariteitskaart/client";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
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
    await page.locator('[data-lever="subsidyLumpSum"] summary').click();
    await page.getByRole("button", { name: "Laat het passen met: Vaste bijdrage van het Rijk" }).click();
    await page.locator('[data-lever="subsidyLumpSum"] [data-fit="FOUND"]').waitFor();
    await page.locator('[data-lever="subsidyLumpSum"]').getByRole("button", { name: "Neem over" }).click();
    await page.waitForURL((url) => url.searchParams.has("m.subsidyLumpSum"));
    expect((await figuresOn(page))[2]).toBe(0);

    const other = await openPage("/scenario");
    await other.locator('[data-lever="commercialSurplusShare"] summary').click();
    await other.getByRole("button", { name: "Laat het passen met: Geld uit de commerciële tak" }).click();
    const answer = other.locator('[data-lever="commercialSurplusShare"] [data-fit="NONE_IN_RANGE"]');
    await answer.waitFor();
    expect(plain(await answer.textContent())).toMatch(
      /Met deze knop alleen lukt het niet.*blijft € [\d,]+ miljard open/,
    );
  });

  test("two levers together: the combinations of the API, and each leaves nothing open when it is taken", async () => {
    const page = await openPage("/scenario?v=2026-01&m.operatingCostCut=5");
    await page.getByLabel("Tweede knop").selectOption("subsidyPerHome");
    await page.getByRole("button", { name: "Reken uit" }).click();
    const combinations = page.locator('section[aria-labelledby="frontier"] tr[data-row]');
    await combinations.first().waitFor();
    const { frontier } = await createClient(`${inject("apiUrl")}/graphql`).request(FrontierDocument, {
      vintage: "2026-01",
      scenario: { measures: [{ key: "operatingCostCut", value: 5 }] },
      leverA: "rentIncrease",
      leverB: "subsidyPerHome",
    });
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

  test("the bridge leads from the start to this scenario", async () => {
    const page = await openPage("/scenario?v=2026-01&m.operatingCostCut=5&m.rentIncrease=0.2");
    await page.getByRole("button", { name: "Laat zien per knop" }).click();
    await page.locator('tr[data-row="to"]').waitFor();
    const rows = await page
      .locator("figure tr[data-row]")
      .evaluateAll((all) => all.map((row) => row.querySelector("td span[title]")?.getAttribute("title") ?? ""));
    const amounts = rows.map(digits);
    const end = amounts.at(-1);
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(end);
    expect(end).toBe((await figuresOn(page))[2]);
  });
});
