import { createClient } from "@solidariteitskaart/client";
import type { HTMLElement } from "node-html-parser";
import type { Page } from "playwright-core";
import { inject } from "vitest";

/** The API itself, for holding a page against. */
export const api = () => createClient(`${inject("apiUrl")}/graphql`, { timeoutMs: 30_000 });

/** Figures as the page holds them in full, by the value of an attribute on themselves or on what they stand in. */
export const figuresBy = (page: HTMLElement, attribute: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    page.querySelectorAll(`[${attribute}]`).map((element) => {
      const inside = element.querySelectorAll("[data-exact]");
      const found = element.hasAttribute("data-exact") ? [element, ...inside] : inside;
      return [element.getAttribute(attribute) ?? "", found.map((one) => Number(one.getAttribute("data-exact")))];
    }),
  );

/** The figures inside a part of the page, in full, in their order. */
export const exactsIn = (page: Page, place: string): Promise<readonly number[]> =>
  page
    .locator(`${place} [data-exact]`)
    .evaluateAll((items) => items.map((item) => Number(item.getAttribute("data-exact"))));
