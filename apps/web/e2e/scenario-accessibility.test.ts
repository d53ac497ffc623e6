import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { faultsInEveryForm, unfold } from "./support/violations";

const { openPage } = withBrowser();

const views = [
  "/scenario",
  "/scenario?v=2026-01&m.rentIncrease=0.2&name=Plan",
  "/en/scenario?v=2026-01&m.rentIncrease=9",
  "/en/scenario?v=1999",
];

describe("no scenario has a fault that axe finds, and nothing sticks out", () => {
  test.each(views)("%s: wide, narrow and in the dark", async (view) => {
    const page = await openPage(view);
    await page.waitForLoadState("networkidle");
    await unfold(page);
    expect(await faultsInEveryForm(page)).toEqual([]);
  });
});
