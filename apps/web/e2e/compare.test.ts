import { describe, expect, test } from "vitest";
import { askApi, regionOf } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { cellsOf, expectSame } from "./support/expect-comparison";
import { openMenu } from "./support/open-menu";
import { follow, plain } from "./support/read-page";

const { openPage } = withBrowser();

describe("two outcomes side by side", () => {
  test("recalculations: the page is the API's difference is the subtraction", async () => {
    const page = await openPage("/?view=compare");
    expect(await page.locator("figure svg[role=img] g[data-region]").count()).toBe(3 * 19);
    await expectSame(page, { vintage: "2024-12" }, { vintage: "2026-01" });
    expect(plain(await page.getByTestId("difference").textContent())).toContain("€ 14,4 miljard groter");
  });

  test("a scenario and the same recalculation without it", async () => {
    const scenario = { measures: [{ key: "rentIncrease", value: 0.02 }] };
    const page = await openPage("/?m.rentIncrease=0.02&view=compare&vs=base");
    const against = page.getByRole("navigation", { name: "Vergelijken met" });
    expect(await against.locator("[aria-current]").textContent()).toBe("zonder aanpassingen");
    await expectSame(page, { vintage: "2026-01" }, { vintage: "2026-01", scenario });
    expect((await cellsOf(page, "HMR"))[2]).toBeGreaterThan(0);
    expect(await page.locator("#compare caption").textContent()).toContain("gemodelleerd");
    // Another recalculation keeps the levers, and says so.
    await against.getByRole("link", { name: "Doorrekening december 2024" }).click();
    await page.waitForURL("**vs=2024-12");
    await page.getByRole("columnheader", { name: "december 2024, met aanpassingen" }).waitFor();
    await expectSame(page, { vintage: "2024-12", scenario }, { vintage: "2026-01", scenario });
  });

  test("follow the measure, also without scripts", async () => {
    const page = await openPage("/?view=compare", { javaScriptEnabled: false });
    expect(await page.locator("figure svg[role=img]:has(g[data-region])").count()).toBe(3);
    expect(await page.getByRole("link", { name: "kans op tekort" }).count()).toBe(0);
    await openMenu(page, "De kaart toont");
    await follow(
      page,
      page.getByRole("link", { name: "woningen", exact: true }),
      "?view=compare&measure=homesLost&flows=none",
    );
    const { homesLost } = regionOf(await askApi("2026-01"), "HMR");
    expect((await cellsOf(page, "HMR"))[0]).toBe(homesLost);
  });

  test("a link that names what is not there is explained, and figures stay", async () => {
    const page = await openPage("/?view=compare&vs=weg");
    const notice = plain(await page.getByRole("region", { name: "Deze link klopt niet helemaal" }).textContent());
    for (const part of ["Vergelijken met", "weg", "2024-12", "base"]) expect(notice).toContain(part);
    await expectSame(page, { vintage: "2024-12" }, { vintage: "2026-01" });
  });

  test("a link to the scenario's own base, without a scenario, says that it shows something else", async () => {
    const page = await openPage("/?view=compare&vs=base");
    await page.getByText("Met wat de link noemt, is deze weergave niet te vergelijken.").waitFor();
    await expectSame(page, { vintage: "2024-12" }, { vintage: "2026-01" });
  });

  test("all of it is reached by keyboard, and a region stays chosen in the link", async () => {
    const page = await openPage("/?view=compare");
    await page.locator("html[data-alive]").waitFor();
    await page.locator("#compare tr[data-region=HMR] a").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(({ search }) => search === "?region=HMR&view=compare");
    await page.locator("#compare tr[data-region=HMR][data-selected]").waitFor();
  });
});
