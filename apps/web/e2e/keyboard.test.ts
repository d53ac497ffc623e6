import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { plain } from "./support/read-page";

const { openPage } = withBrowser();

const focusedRegion = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-region"));
const focusedLabel = async (page: Page) =>
  plain(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null));

/** By the second link over what stands before the map. */
const tabToMap = async (page: Page): Promise<void> => {
  await page.locator('[role="application"]').waitFor();
  await page.getByRole("link", { name: "Naar de kaart" }).focus();
  await page.keyboard.press("Enter");
};

// After the keyboard script that screen reader users of comparable maps asked for.
describe("the map by keyboard", () => {
  test("skips to the table", async () => {
    const page = await openPage("/");
    await page.locator('[role="application"]').waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Overslaan naar tabel");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("table-frame");
  });

  test("is named with its recalculation, its number of regions and its keys", async () => {
    const page = await openPage("/");
    const name = await page.locator('[role="application"]').getAttribute("aria-label");
    expect(name).toContain("19 regio’s");
    expect(name).toContain("Doorrekening januari 2026");
    expect(name).toContain("pijltjestoetsen");
  });

  test("is one stop for Tab, and arrows walk from neighbour to neighbour", async () => {
    const page = await openPage("/?region=U16");
    await tabToMap(page);
    expect(await focusedRegion(page)).toBe("U16");
    await page.keyboard.press("ArrowRight");
    expect(await focusedRegion(page)).toBe("FOV");
    expect(await focusedLabel(page)).toMatch(/^Food Valley, tekort € .+, ontvangt € .+ van \d regio.*, gemodelleerd$/);
    await page.keyboard.press("ArrowLeft");
    expect(await focusedRegion(page)).toBe("U16");
    await page.keyboard.press("Tab");
    expect(await focusedRegion(page)).toBeNull();
  });

  test("finds a region by its first letters", async () => {
    const page = await openPage("/");
    await tabToMap(page);
    await page.keyboard.type("fri");
    expect(await focusedRegion(page)).toBe("FRL");
  });

  test("opens the panel by Enter and comes back by Escape", async () => {
    const page = await openPage("/");
    await tabToMap(page);
    await page.keyboard.type("zee");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Zeeland");
    expect(new URL(page.url()).search).toBe("?region=ZEE");
    await page.keyboard.press("Escape");
    expect(await focusedRegion(page)).toBe("ZEE");
  });

  test("lists the transfers of a region by T; each leads to that flow", async () => {
    const page = await openPage("/");
    await tabToMap(page);
    await page.keyboard.type("fri");
    // Letters belong together for a moment; T alone is the key for transfers.
    await page.waitForTimeout(800);
    await page.keyboard.press("t");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("transfers");
    const names = await page.locator("section[aria-labelledby=transfers] li a").allTextContents();
    for (const name of names.map(plain)) expect(name).toMatch(/^Van Friesland naar .+: € /);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("flow")).toMatch(/^FRL-/);
  });

  test("has targets of at least 24 pixels", async () => {
    const page = await openPage("/?region=HMR");
    const small = await page.locator("button:visible").evaluateAll((buttons) =>
      buttons
        .map((button) => ({ name: button.getAttribute("aria-label"), box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });
});
