import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";

const { openPage } = withBrowser();

/** Every text of the page with how strongly it stands there. */
const textsOn = (page: Page): Promise<readonly { text: string; strength: number }[]> =>
  page.locator("main").evaluate((main) =>
    [...main.querySelectorAll("*")]
      .filter((one) => [...one.childNodes].some((node) => node instanceof Text && /\d/.test(node.data)))
      .filter((one) => one.checkVisibility())
      .map((one) => {
        let strength = 1;
        for (let around: Element | null = one; around; around = around.parentElement) {
          const { opacity, display } = getComputedStyle(around);
          if (display !== "contents") strength *= Number(opacity);
        }
        return { text: one.textContent.replaceAll(/\s+/g, " ").trim(), strength };
      }),
  );

/** Answers wait until they are let go. */
const holdAnswers = async (page: Page): Promise<() => void> => {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/*", async (route) => {
    if (["fetch", "xhr"].includes(route.request().resourceType())) await free;
    await route.continue();
  });
  return letGo;
};

describe("while an answer is under way no figure of what was chosen before stands there at full strength", () => {
  test.each([
    ["/", { width: 390, height: 844 }],
    ["/?region=NHN", { width: 1280, height: 800 }],
    ["/?view=table", { width: 1280, height: 800 }],
    ["/?view=text", { width: 390, height: 844 }],
  ])("%s", async (path, size) => {
    const page = await openPage(path, { size });
    await page.locator("html[data-alive]").waitFor();
    const letGo = await holdAnswers(page);
    await page.getByRole("link", { name: "december 2024" }).first().click();
    await expect
      .poll(() => page.getByTestId("figures").evaluate((figures) => Number(getComputedStyle(figures).opacity)))
      .toBeLessThan(0.5);
    await page.waitForTimeout(300);
    const during = await textsOn(page);
    letGo();
    await expect
      .poll(() => page.getByTestId("figures").evaluate((figures) => Number(getComputedStyle(figures).opacity)))
      .toBe(1);
    await page.waitForLoadState("networkidle");
    const now = new Set((await textsOn(page)).map(({ text }) => text));
    const old = during.filter(({ text, strength }) => strength > 0.6 && !now.has(text)).map(({ text }) => text);
    // Which recalculation the faint figures are of may be read.
    expect(old.filter((text) => !text.startsWith("Doorrekening"))).toEqual([]);
  });
});
