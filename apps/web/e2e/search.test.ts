import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { plain } from "./support/read-page";

const { openPage } = withBrowser();

describe("searching a municipality", () => {
  test("opens its region and says that it belongs there, by keyboard alone", async () => {
    const page = await openPage("/?v=2024-12");
    const box = page.getByRole("combobox", { name: "Zoek uw gemeente" });
    await box.fill("den bosch");
    const option = page.getByRole("option", { name: /'s-Hertogenbosch/ });
    await option.waitFor();
    await box.press("ArrowDown");
    expect(await box.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
    await box.press("Enter");
    await page.waitForURL("**/?v=2024-12&region=NOB&gemeente=GM0796");
    const sentence = plain(await page.getByTestId("municipality").textContent());
    expect(sentence).toContain("Gemeente 's-Hertogenbosch hoort bij regio Noordoost Brabant.");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Noordoost Brabant");
  });

  test("is restored from the link", async () => {
    const page = await openPage("/?region=HMR&gemeente=GM0599");
    expect(plain(await page.getByTestId("municipality").textContent())).toContain("Gemeente Rotterdam hoort bij regio");
  });

  test("explains a municipality that no longer exists", async () => {
    const page = await openPage("/?region=WHB&gemeente=GM0788");
    expect(plain(await page.getByTestId("municipality").textContent())).toMatch(/^Haaren bestaat niet meer\./);
  });

  test("says what to do when nothing fits, and closes by Escape", async () => {
    const page = await openPage("/");
    const box = page.getByRole("combobox");
    await box.fill("xqzzy");
    await page.getByText("Probeer de naam van een gemeente").waitFor();
    await box.press("Escape");
    expect(await box.getAttribute("aria-expanded")).toBe("false");
  });
});
