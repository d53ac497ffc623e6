import type { Locator, Page } from "playwright-core";

/**
 * Presses what leads to another page and waits until that has arrived whole: a click alone returns while it still
 * streams in.
 */
export async function follow(page: Page, link: Locator, search: string): Promise<void> {
  await Promise.all([page.waitForURL((url) => url.search === search), link.click()]);
}

/** Spaces that do not break look like others in a test. */
export const plain = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();

/** The computed sentence, in plain spaces. */
export const answerOn = async (page: Page): Promise<string> => plain(await page.getByTestId("answer").textContent());

/** The exact amounts of the identity in the panel, EUR, by row: own, received, given, remaining. */
export const identityOn = async (page: Page): Promise<Record<string, number>> => {
  const rows = await page
    .locator("aside [data-row]")
    .evaluateAll((elements) =>
      elements.map((row) => [
        row.getAttribute("data-row") ?? "",
        Number(row.querySelector("dd")?.getAttribute("data-exact")),
      ]),
    );
  return Object.fromEntries(rows) as Record<string, number>;
};

/** Cells of the table row of a region, as they are read. */
export const tableRowOf = async (page: Page, code: string): Promise<readonly string[]> =>
  page.locator(`#table-frame tr[data-region="${code}"] td`).allTextContents();

/** Whole euros as the Dutch table writes them: "−9.051.912.874", "+3". */
export const readEuros = (text: string): number =>
  Number(text.replaceAll(".", "").replace("\u2212", "-").replace("+", ""));
