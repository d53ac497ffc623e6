import { CompareDocument, createClient, type ScenarioInput } from "@solidariteitskaart/client";
import type { HTMLElement } from "node-html-parser";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";

export interface End {
  readonly vintage: string;
  readonly scenario?: ScenarioInput;
}

/** Both ends as `outcome` gives them, and what `difference` says of them. */
const askBoth = async (from: End, to: End) => {
  const client = createClient(`${inject("apiUrl")}/graphql`);
  const [before, after] = await Promise.all(
    [from, to].map((end) => client.request(CompareDocument, { ...end, from, to })),
  );
  const [one, other] = [before?.other?.outcome, after?.other?.outcome];
  if (!one || !other || before?.difference.__typename !== "Difference") throw new Error("refused");
  return { before: one, after: other, difference: before.difference };
};

/** Whole numbers as the table writes them in either language: "−9.051.912.874", "+3"; a mark may stand beside them. */
const readWhole = (text: string): number => {
  const [amount = ""] = text.split("\u00a0");
  return Number(amount.replaceAll(/[.,+]/g, "").replace("\u2212", "-"));
};

/** The row of a region: what is shown, what stands beside it, and the difference. */
export const cellsOf = async (page: Page | HTMLElement, code: string): Promise<readonly number[]> => {
  const cells = `#compare tr[data-region="${code}"] td`;
  const texts =
    "locator" in page
      ? await page.locator(cells).allTextContents()
      : page.querySelectorAll(cells).map(({ textContent }) => textContent);
  return texts.map(readWhole);
};

/** The page, the API's difference, and two outcomes subtracted: the same, to the euro, for every region. */
export const expectSame = async (page: Page | HTMLElement, from: End, to: End): Promise<void> => {
  const { before, after, difference } = await askBoth(from, to);
  expect(difference.regions).toHaveLength(19);
  for (const { region, ownPosition } of difference.regions) {
    const position = ({ regions }: typeof before) =>
      regions.nodes.find((one) => one.region.code === region.code)?.ownPosition ?? Number.NaN;
    const [shown, other] = [position(after), position(before)];
    expect(ownPosition).toBe(shown - other);
    // The table of the view before may still go away at this moment.
    await expect.poll(() => cellsOf(page, region.code)).toEqual([shown, other, ownPosition]);
  }
};
