import { sitePages } from "./site-pages";

export type MenuPage = (typeof sitePages)[number];

/** A row stays calm with five names; what people come for stands first in the list. */
const IN_ROW = 5;

const inMenu: readonly MenuPage[] = sitePages.filter((page) => page.inMenu);

export const rowPages: readonly MenuPage[] = inMenu.slice(0, IN_ROW);

export const morePages: readonly MenuPage[] = inMenu.slice(IN_ROW);

/** How a link to `path` relates to the page that is open: that page itself, a page below it, or another. */
export const currentness = (path: string, open: string): "page" | "true" | undefined => {
  if (path === open) return "page";
  return path !== "/" && open.startsWith(`${path}/`) ? "true" : undefined;
};
