import { sitePages } from "./site-pages";

/** Whether the site has a page at this Dutch address, so that nothing links to what is not there. */
export const hasPage = (address: string): boolean =>
  sitePages.some(({ path }: { readonly path: string }) => path === address);
