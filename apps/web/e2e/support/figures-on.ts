import { createClient } from "@solidariteitskaart/client";
import type { Page } from "playwright-core";
import { inject } from "vitest";

/** The API itself, for holding a page against. */
export const api = () => createClient(`${inject("apiUrl")}/graphql`, { timeoutMs: 30_000 });

/** Figures as the page holds them in full, by the value of an attribute on themselves or on what they stand in. */
export const figuresBy = async (page: Page, attribute: string): Promise<ReadonlyMap<string, readonly number[]>> => {
  const pairs = await page.locator(`[${attribute}]`).evaluateAll((elements, name) => {
    const exact = (element: Element) => Number(element.getAttribute("data-exact"));
    return elements.map((element): [string, number[]] => {
      const inside = [...element.querySelectorAll("[data-exact]")];
      const found = element.hasAttribute("data-exact") ? [element, ...inside] : inside;
      return [element.getAttribute(name) ?? "", found.map(exact)];
    });
  }, attribute);
  return new Map(pairs);
};

/** The figures inside a part of the page, in full, in their order. */
export const exactsIn = (page: Page, place: string): Promise<readonly number[]> =>
  page
    .locator(`${place} [data-exact]`)
    .evaluateAll((items) => items.map((item) => Number(item.getAttribute("data-exact"))));
