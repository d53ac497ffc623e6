import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { expectSame } from "./support/expect-comparison";

const { openPage } = withBrowser();

const OUTCOME = "query Outcome(";
const COMPARE = "query Compare(";

const openCompare = async (): Promise<Page> => {
  const page = await openPage("/?view=compare");
  await page.locator("html[data-alive]").waitFor();
  return page;
};

/** Does something else with one of the page's questions than answering it. */
const intercept = (page: Page, question: string, act: (route: Route) => Promise<void>) =>
  page.route("**/graphql", (route) =>
    route.request().postData()?.includes(question) === true ? act(route) : route.fallback(),
  );

const chooseDecember = (page: Page) => page.getByRole("link", { name: "december 2024" }).first().click();
const failed = (page: Page) => page.getByText("De vergelijking kan nu niet worden berekend.");
const again = (page: Page) =>
  page.getByRole("region", { name: "Vergelijking" }).getByRole("link", { name: "Probeer opnieuw" });

describe("an answer to the comparison that does not come", () => {
  test.each([
    ["is cut off", COMPARE],
    ["that what is shown needs is cut off", OUTCOME],
  ])(
    "%s: that is said, no figures of two views stand side by side, and asking again helps",
    async (_case, question) => {
      const page = await openCompare();
      await intercept(page, question, (route) => route.abort());
      await chooseDecember(page);
      await failed(page).waitFor();
      expect(await page.locator("#compare").count()).toBe(0);
      await page.unrouteAll();
      await again(page).click();
      await page.locator("#compare").waitFor();
      await expectSame(page, { vintage: "2026-01" }, { vintage: "2024-12" });
    },
  );

  test("is given up after a while, and never waited for in vain", async () => {
    const page = await openCompare();
    await intercept(page, COMPARE, () => Promise.resolve());
    await chooseDecember(page);
    await failed(page).waitFor();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await again(page).click();
    await page.locator("#compare").waitFor();
  });

  test("is overtaken by another question: the last one is answered", async () => {
    const page = await openCompare();
    let asked = 0;
    await intercept(page, COMPARE, async (route) => {
      asked += 1;
      // The first is held up until it does not matter any more.
      if (asked > 1) await route.continue();
    });
    await chooseDecember(page);
    await expect.poll(() => asked).toBe(1);
    await page.getByRole("link", { name: "januari 2026" }).first().click();
    await page.waitForURL(({ search }) => search === "?view=compare");
    await chooseDecember(page);
    await page.waitForURL(({ search }) => search === "?v=2024-12&view=compare");
    await page.locator("#compare").waitFor();
    await expectSame(page, { vintage: "2026-01" }, { vintage: "2024-12" });
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
});
