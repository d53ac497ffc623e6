import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { colourRules, unfold, violationsOn } from "./support/violations";

const { openPage } = withBrowser();
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

const views = [
  "/scenario",
  "/scenario?v=2026-01&m.rentIncrease=0.2&name=Plan",
  "/en/scenario?v=2026-01&m.rentIncrease=9",
  "/en/scenario?v=1999",
];
const cases = views.flatMap((view) => [
  { view, size: wide, colorScheme: "light" as const },
  { view, size: narrow, colorScheme: "light" as const },
  { view, size: wide, colorScheme: "dark" as const },
]);

describe("no scenario has a fault that axe finds", () => {
  test.each(cases)("$view at $size.width pixels, $colorScheme", async ({ view, size, colorScheme }) => {
    const page = await openPage(view, { size });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForLoadState("networkidle");
    await unfold(page);
    expect(await violationsOn(page, colorScheme === "dark" ? colourRules : undefined)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(overflow).toBe(false);
  });
});
