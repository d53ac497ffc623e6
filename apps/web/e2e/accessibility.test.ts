import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { colourRules, violationsOn } from "./support/violations";

const { openPage } = withBrowser();

const views = [
  "/",
  "/?region=HMR",
  "/?region=FRL&route=POOL",
  "/en?view=table",
  "/?view=text&region=U16",
  "/?v=1999",
  "/?region=XXX",
  "/weg",
  "/?measure=homesLost&flows=none",
  "/?view=compare",
  "/en?year=2030&span=until&region=HMR",
];
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

const cases = [
  ...views.flatMap((view) => [wide, narrow].map((size) => ({ view, size, colorScheme: "light" as const }))),
  ...[...views.slice(0, 5), "/?measure=homesLost&flows=none", "/?view=compare"].map((view) => ({
    view,
    size: wide,
    colorScheme: "dark" as const,
  })),
];

describe("every view has no fault that axe finds", () => {
  test.each(cases)("$view at $size.width pixels, $colorScheme", async ({ view, size, colorScheme }) => {
    const page = await openPage(view, { size });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.waitForLoadState("networkidle");
    expect(await violationsOn(page, colorScheme === "dark" ? colourRules : undefined)).toEqual([]);
  });
});

describe("while it is used", () => {
  test("the rules, a source card and a search", async () => {
    const page = await openPage("/");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.locator("summary", { hasText: "Regels voor solidariteit" }).click();
    await page.locator("summary", { hasText: "Meer instellingen" }).click();
    await page.getByRole("button", { name: /^afgeleid/ }).click();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("combobox").fill("haar");
    await page.getByRole("option").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test("the map when it is zoomed", async () => {
    const page = await openPage("/");
    await page.getByRole("button", { name: "Inzoomen" }).click();
    await page.locator('[data-map="zoomed"]').waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test("nothing moves for who asked for less motion", async () => {
    const page = await openPage("/");
    await page.emulateMedia({ reducedMotion: "reduce" });
    const duration = await page
      .locator("[data-flow] path")
      .first()
      .evaluate((path) => getComputedStyle(path).animationName);
    expect(duration).toBe("none");
  });
});
