import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { colourRules, unfold, violationsOn } from "./support/violations";

const { openPage } = withBrowser();

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };
const views = [
  "/gemeente/GM0363-amsterdam",
  "/en/regio/FRL-friesland?v=2024-12&route=POOL",
  "/gemeente?q=haaren",
  "/gemeente/GM0788-haaren",
  "/gemeente/GM9999-atlantis",
  "/gemeente/GM0363-amsterdam?v=1999-01",
];
const cases = [
  ...views.flatMap((view) => [wide, narrow].map((size) => ({ view, size, colorScheme: "light" as const }))),
  ...views.slice(0, 2).map((view) => ({ view, size: wide, colorScheme: "dark" as const })),
];

describe("pages about places have no fault that axe finds", () => {
  test.each(cases)("$view at $size.width pixels, $colorScheme", async ({ view, size, colorScheme }) => {
    const page = await openPage(view, { size });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await unfold(page);
    expect(await violationsOn(page, colorScheme === "dark" ? colourRules : undefined)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  });

  test("while a figure says where it comes from", async () => {
    const page = await openPage("/gemeente/GM0363-amsterdam");
    await page
      .locator("#figures")
      .getByRole("button", { name: /^gemodelleerd/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
