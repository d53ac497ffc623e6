import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What can differ between the light and the dark view of one page. */
export const colourRules = ["color-contrast", "link-in-text-block"] as const;

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
