import type { Page } from "playwright-core";

/** Opens a menu of the strip on the map, unless it is open. */
export const openMenu = async (page: Page, label: string): Promise<void> => {
  const menu = page.locator("details[name=strip]", { has: page.locator("summary", { hasText: label }) });
  if (!(await menu.evaluate((details: HTMLDetailsElement) => details.open))) await menu.locator("> summary").click();
};
