import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What can differ between the light and the dark view of one page. */
const colourRules = ["color-contrast", "link-in-text-block"] as const;

/** What axe finds wrong, each with where it stands. `only`: rules to look at; every rule when left out. */
export async function violationsOn(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (only === undefined ? axe : axe.withRules([...only])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" ")}`);
}

/** Opens everything that folds away, at once: what is closed would not be looked at. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

/**
 * What is wrong with a page in each form that it has, in one load: wide, in dark colours, and narrow, where nothing may
 * stick out.
 */
export async function faultsInEveryForm(page: Page): Promise<readonly string[]> {
  const told = (form: string, found: readonly string[]) => found.map((fault) => `${form}: ${fault}`);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(WIDE);
  const wide = told("wide", [...(await violationsOn(page)), ...(await whatSticksOut(page))]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = told("dark", await violationsOn(page, colourRules));
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(NARROW);
  const narrow = told("narrow", [...(await violationsOn(page)), ...(await whatSticksOut(page))]);
  return [...wide, ...dark, ...narrow];
}

/** A page may be no wider than the window. */
async function whatSticksOut(page: Page): Promise<readonly string[]> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  return content === window ? [] : [`the page is ${String(content)} wide in a window of ${String(window)}`];
}
