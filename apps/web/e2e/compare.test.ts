import { describe, expect, test } from "vitest";
import { askApi, regionOf } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { follow, readEuros } from "./support/read-page";

const { openPage } = withBrowser();

describe("two outcomes side by side", () => {
  test("give what the API gives, and the difference to the euro", async () => {
    const [now, before] = [await askApi("2026-01"), await askApi("2024-12")];
    const page = await openPage("/?view=compare");
    expect(await page.locator("figure svg[role=img] g[data-region]").count()).toBe(3 * 19);
    for (const { region, ownPosition } of now.regions.nodes) {
      const other = regionOf(before, region.code).ownPosition;
      const cells = await page.locator(`#compare tr[data-region="${region.code}"] td`).allTextContents();
      expect(cells.map(readEuros)).toEqual([ownPosition, other, ownPosition - other]);
    }
  });

  test("compare a scenario with the same world without it", async () => {
    const page = await openPage("/?m.rentIncrease=0.5&view=compare&vs=base");
    expect(await page.getByRole("link", { name: "zonder aanpassingen", exact: true }).getAttribute("aria-current")).toBe("true");
    const cells = await page.locator('#compare tr[data-region="HMR"] td').allTextContents();
    expect(readEuros(cells[2] ?? "")).toBeGreaterThan(0);
  });

  test("follow the measure, also without scripts", async () => {
    const page = await openPage("/?view=compare", { javaScriptEnabled: false });
    await follow(page, page.getByRole("link", { name: "woningen", exact: true }), "?view=compare&measure=homesLost&flows=none");
    const { homesLost } = regionOf(await askApi("2026-01"), "HMR");
    const cells = await page.locator('#compare tr[data-region="HMR"] td').allTextContents();
    expect(readEuros(cells[0] ?? "")).toBe(homesLost);
  });
});
