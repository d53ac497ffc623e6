import { describe, expect, test } from "vitest";
import { askApi, regionOf } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { cellsOf, expectSame } from "./support/expect-comparison";
import { plain } from "./support/read-page";
import { linkIn, readSent, textIn } from "./support/read-sent";

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
    const before = await readSent("/?view=compare");
    const maps = before.querySelectorAll("figure svg[role=img]").filter((map) => map.querySelector("g[data-region]"));
    expect(maps).toHaveLength(3);
    expect(linkIn(before, "kans op tekort")).toBe("");
    expect(linkIn(before, "woningen")).toBe("/?view=compare&measure=homesLost&flows=none");
    const page = await readSent(linkIn(before, "woningen"));
    const { homesLost } = regionOf(await askApi("2026-01"), "HMR");
    expect((await cellsOf(page, "HMR"))[0]).toBe(homesLost);
  });

  test("a link that names what is not there is explained, and figures stay", async () => {
    const page = await readSent("/?view=compare&vs=weg");
    const notice = page
      .querySelectorAll("main section")
      .map(({ textContent }) => textContent)
      .find((text) => text.includes("Deze link klopt niet helemaal"));
    for (const part of ["Vergelijken met", "weg", "2024-12", "base"]) expect(notice).toContain(part);
    await expectSame(page, { vintage: "2024-12" }, { vintage: "2026-01" });
  });

  test("a link to the scenario's own base, without a scenario, says that it shows something else", async () => {
    const page = await readSent("/?view=compare&vs=base");
    expect(textIn(page, "main")).toContain("Met wat de link noemt, is deze weergave niet te vergelijken.");
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
