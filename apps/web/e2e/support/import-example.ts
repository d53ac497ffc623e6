import type { Page } from "playwright-core";
import { plain } from "./read-page";

/** Loads the example of a kind and imports it as it is. */
export const importExample = async (
  page: Page,
  kind: string,
  site = "",
): Promise<{ link: string; deleteKey: string }> => {
  await page.goto(`${site}/eigen-cijfers?voorbeeld=${kind}`);
  await page.getByRole("button", { name: "Voer in", exact: true }).click();
  await page.getByRole("heading", { name: "Uw cijfers staan klaar" }).waitFor();
  return {
    link: plain(await page.getByTestId("private-link").textContent()),
    deleteKey: plain(await page.getByTestId("delete-key").textContent()),
  };
};

/** What stands behind `v=` in a private link. */
export const tokenOf = (link: string): string => new URL(link).searchParams.get("v") ?? "";
