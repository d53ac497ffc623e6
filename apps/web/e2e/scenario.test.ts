import { AxeBuilder } from "@axe-core/playwright";
import { createClient, ScenarioDocument, type ScenarioInput } from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./support/browser";

const { openPage } = withBrowser();

/** Four figures as the page holds them in full, digits only. */
const digits = (text: string | null) => (text ?? "").replaceAll(/\D/g, "");

const openIn = async (scenario: ScenarioInput): Promise<string> => {
  const { outcome } = await createClient(`${inject("apiUrl")}/graphql`).request(ScenarioDocument, {
    vintage: "2026-01",
    scenario,
  });
  if (outcome.__typename !== "Outcome") throw new Error(`no figures: ${JSON.stringify(outcome.faults)}`);
  return String(outcome.national.open);
};

const rent = (value: number) => openIn({ measures: [{ key: "rentIncrease", value }] });
const OPEN = "#result dl > div:nth-child(3) > dd";

describe("a scenario", () => {
  test("figures follow a lever and equal those of the API, and the link brings them back", async () => {
    const page = await openPage("/scenario");
    expect(digits(await page.locator(OPEN).getAttribute("title"))).toBe(await rent(0));
    await page.locator('input[name="m.rentIncrease"]').fill("0.2");
    await page.waitForURL("**/scenario?v=2026-01&m.rentIncrease=0.2");
    const expected = await rent(0.2);
    expect(digits(await page.locator(OPEN).getAttribute("title"))).toBe(expected);

    const link = await page.getByTestId("share-link").getAttribute("href");
    const again = await openPage(link ?? "");
    expect(await again.locator('input[name="m.rentIncrease"]').inputValue()).toBe("0.2");
    expect(digits(await again.locator(OPEN).getAttribute("title"))).toBe(expected);

    await page.getByRole("button", { name: "Stap terug" }).click();
    await page.waitForURL("**/scenario?v=2026-01");
  });

  test("a wrong value shows the fault beside its lever and no figures", async () => {
    const page = await openPage("/scenario?v=2026-01&m.rentIncrease=9");
    expect(await page.locator('[data-lever="rentIncrease"] #fault-rentIncrease').textContent()).toContain("9 kan niet");
    expect(await page.locator(OPEN).count()).toBe(0);
  });

  test("works without scripts as a form", async () => {
    const page = await openPage("/scenario", { javaScriptEnabled: false });
    await page.locator('input[name="m.rentIncrease"]').fill("0.2");
    await page.getByRole("button", { name: "Bereken" }).click();
    expect(digits(await page.locator(OPEN).getAttribute("title"))).toBe(await rent(0.2));
  });

  test.each(["/scenario?v=2026-01&m.rentIncrease=0.2", "/en/scenario?v=2026-01&m.rentIncrease=9"])(
    "%s is accessible",
    async (path) => {
      const page = await openPage(path, { size: { width: 390, height: 844 } });
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    },
  );
});
