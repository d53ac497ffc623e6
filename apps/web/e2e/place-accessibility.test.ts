import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { faultsInEveryForm, unfold, violationsOn } from "./support/violations";

const { openPage } = withBrowser();

const views = [
  "/gemeente/GM0363-amsterdam",
  "/en/regio/FRL-friesland?v=2024-12&route=POOL",
  "/gemeente?q=haaren",
  "/gemeente/GM0788-haaren",
  "/gemeente/GM9999-atlantis",
  "/gemeente/GM0363-amsterdam?v=1999-01",
];

describe("pages about places have no fault that axe finds, and nothing sticks out", () => {
  test.each(views)("%s: wide, narrow and in the dark", async (view) => {
    const page = await openPage(view);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await unfold(page);
    expect(await faultsInEveryForm(page)).toEqual([]);
  });

  test("while a figure says where it comes from", async () => {
    const page = await openPage("/gemeente/GM0363-amsterdam");
    await page
      .locator("#figures")
      .getByRole("button", { name: /^gemodelleerd/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
