import { type HTMLElement, parse } from "node-html-parser";
import { inject } from "vitest";
import { plain } from "./read-page";

/**
 * A page as the site sends it, for what needs no browser: no script runs and nothing else is fetched.
 * @param address within the site, or whole
 */
export async function readSent(address: string): Promise<HTMLElement> {
  const answer = await fetch(new URL(address, inject("webUrl")));
  return parse(await answer.text(), { blockTextElements: { script: true, style: true } });
}

/** What a part of a page says, in plain spaces; nothing when it is not there. */
export const textIn = (page: HTMLElement, selector: string): string => plain(page.querySelector(selector)?.textContent);

/** Where the link with this text leads. */
export const linkIn = (page: HTMLElement, text: string): string =>
  page
    .querySelectorAll("a")
    .find((link) => plain(link.textContent) === text)
    ?.getAttribute("href") ?? "";
