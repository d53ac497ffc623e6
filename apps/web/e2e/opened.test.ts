import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { violationsOn, whatSticksOut } from "./support/violations";

const { openPage } = withBrowser();

const OPENERS = "summary:visible, button[aria-expanded]:visible, button[popovertarget]:visible";

/** Presses what opens something, two of each kind, and tells what is wrong while it stands open. */
const faultsOpened = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForLoadState("networkidle");
  const openers = await page.locator(OPENERS).elementHandles();
  const seen = new Map<string, number>();
  const found: string[] = [];
  for (const opener of openers) {
    if (!(await opener.isVisible())) continue;
    const name = (await opener.getAttribute("aria-label")) ?? (await opener.textContent()) ?? "";
    const kind = name.trim().slice(0, 8);
    const times = seen.get(kind) ?? 0;
    seen.set(kind, times + 1);
    if (times > 1) continue;
    await opener.evaluate((element: HTMLElement) => {
      element.scrollIntoView({ block: "center" });
      element.click();
    });
    const faults = [...(await whatSticksOut(page)), ...(times === 0 ? await violationsOn(page) : [])];
    found.push(...faults.map((fault) => `${name.trim().slice(0, 40)}: ${fault}`));
    await page.keyboard.press("Escape");
    await opener.evaluate((element) => {
      if (element.parentElement instanceof HTMLDetailsElement) element.parentElement.open = false;
    });
  }
  expect(seen.size).toBeGreaterThan(3);
  return found;
};

describe("whatever is opened on an enlarged page fits, says that it scrolls, and has no fault that axe finds", () => {
  test.each(["/?year=2031", "/en/scenario?m.ambitionHomes=70", "/regio/ZEE-zeeland"])("%s", async (path) => {
    const page = await openPage(path, { size: { width: 320, height: 640 } });
    expect(await faultsOpened(page)).toEqual([]);
  });
});

test.each([
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
])("tables of own figures say that they scroll, $width wide", async (size) => {
  const page = await openPage("/eigen-cijfers", { size });
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
  // They do scroll, and not one of them without a sign.
  const scrolling = await page
    .locator("main [class*=frame]")
    .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
  expect(scrolling).toBeGreaterThan(1);
  expect(await whatSticksOut(page)).toEqual([]);
});

test.each(["/gemeente/GM0599-rotterdam", "/"])(
  "the card of a source on %s is written alike wherever it opens",
  async (path) => {
    const page = await openPage(path);
    const button = page.getByRole("button", { name: /afgeleid|gepubliceerd|gemodelleerd/ }).first();
    await button.click();
    const sizes = await page
      .locator("[popover]:popover-open dd")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBe(
      await page
        .locator("[popover]:popover-open p")
        .first()
        .evaluate((one) => getComputedStyle(one).fontSize),
    );
  },
);
