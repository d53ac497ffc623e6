import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { answerOn } from "./support/read-page";

const { openPage } = withBrowser();
const size = { width: 390, height: 844 };

describe("at 390 pixels", () => {
  test.each([
    "/?view=table",
    "/en?v=2024-12",
    "/?measure=chance",
    "/?m.rentIncrease=0.02&view=compare&measure=openShare",
    "/?year=2030",
  ])("nothing sticks out of %s", async (view) => {
    const page = await openPage(view, { size });
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBe(widths[1]);
  });

  test.each(["/", "/methode"])("%s can be photographed as a whole: nothing stays blank", async (path) => {
    const page = await openPage(path, { size });
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".drawn-when-near")].every((part) =>
        part.checkVisibility({ contentVisibilityAuto: true }),
      ),
    );
    expect(await page.locator(".drawn-when-near").count()).toBeGreaterThan(1);
  });

  test.each(["/?view=table", "/?year=2030&view=table", "/zekerheid", "/gemeente/GM0599-rotterdam", "/scenario"])(
    "no number of %s is cut",
    async (path) => {
      const page = await openPage(path, { size, javaScriptEnabled: false });
      const cut = await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
        const isCut = (cell: Element): boolean => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          const { left, right } = text.getBoundingClientRect();
          for (let frame = cell.parentElement; frame; frame = frame.parentElement) {
            if (getComputedStyle(frame).overflowX === "visible") continue;
            const box = frame.getBoundingClientRect();
            if (left < box.left - 1 || right > box.right + 1) return true;
          }
          return false;
        };
        return [...document.querySelectorAll("main td, main dd")]
          .filter((cell) => cell.checkVisibility() && /\d/.test(cell.textContent) && isCut(cell))
          .map((cell) => cell.textContent);
      });
      expect(cut).toEqual([]);
    },
  );

  test.each(["/?year=2030", "/en/zekerheid", "/gemeente/GM0518-s-gravenhage", "/voortgang"])(
    "a table of %s that became a list scrolls to nothing, and no word is broken",
    async (path) => {
      const page = await openPage(path, { size: { width: 320, height: 640 } });
      const found = await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>("main details:not([name])")) part.open = true;
        const lists = [...document.querySelectorAll("section[aria-label] > table[class*=stacked]")].flatMap(
          ({ parentElement }) =>
            parentElement !== null && parentElement.scrollWidth > parentElement.clientWidth + 1
              ? [`${parentElement.ariaLabel ?? ""} is ${String(parentElement.scrollWidth)} wide`]
              : [],
        );
        const words = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          const { currentNode: node } = words;
          // An address may be broken anywhere.
          if (!node.parentElement?.checkVisibility() || node.parentElement.closest("p[class*=citation], code, svg"))
            continue;
          for (const { 0: word, index } of node.nodeValue?.matchAll(/\p{L}{3,}/gu) ?? []) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8)));
            if (lines.size > 1 && !word.includes("\u00ad")) lists.push(`${word} is broken`);
          }
        }
        return lists;
      });
      expect(found).toEqual([]);
    },
  );

  test("a region opens as a sheet that grows by a button", async () => {
    const page = await openPage("/", { size });
    await page.locator('[data-region="FRL"]').click();
    const sheet = page.locator("aside[data-sheet]");
    await sheet.waitFor();
    const low = (await sheet.boundingBox())?.height ?? 0;
    expect(low).toBeLessThan(size.height * 0.45);
    // Name and four lines at once, without a further tap.
    expect(await sheet.locator("dl > *:visible").count()).toBe(4);
    await page.getByRole("button", { name: "Alle cijfers" }).click();
    await page.getByText("Corporatiewoningen", { exact: true }).waitFor();
    expect((await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(low);
    await page.getByRole("link", { name: "Terug naar heel Nederland" }).click();
    await expect.poll(() => answerOn(page)).toContain("15 regio’s");
  });

  test("the map takes most of the height, the legend stands below", async () => {
    const page = await openPage("/", { size });
    const map = await page.locator("#map").boundingBox();
    expect(map?.y ?? 999).toBeLessThanOrEqual(200);
    const legend = await page.getByRole("heading", { name: /Eigen positie/ }).boundingBox();
    expect(map?.height ?? 0).toBeGreaterThan(size.height * 0.5);
    expect(legend?.y ?? 0).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) - 1);
  });
});
