import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { plain } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";

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
    const page = await readSent("/?region=HMR&gemeente=GM0599");
    expect(textIn(page, '[data-testid="municipality"]')).toContain("Gemeente Rotterdam hoort bij regio");
  });

  test("explains a municipality that no longer exists", async () => {
    const page = await readSent("/?region=WHB&gemeente=GM0788");
    expect(textIn(page, '[data-testid="municipality"]')).toMatch(/^Haaren bestaat niet meer\./);
  });

  test("says what to do when nothing fits, and why no corporation has a real name; closes by Escape", async () => {
    const page = await openPage("/");
    const box = page.getByRole("combobox");
    // A corporation that exists.
    await box.fill("Woonbron");
    await page.getByText("Probeer de naam van een gemeente").first().waitFor();
    const said = plain(await page.getByRole("search").textContent());
    expect(said).toContain("Corporaties zijn hier gemodelleerd en hebben geen echte namen, omdat");
    await box.press("Escape");
    expect(await box.getAttribute("aria-expanded")).toBe("false");
  });

  test("without scripts: places before corporations, villages by their municipality, and why no postcode", async () => {
    const names = async (text: string) => {
      const page = await readSent(`/?q=${encodeURIComponent(text)}`);
      return [...page.querySelectorAll("#search-results ~ ul li")].map(({ textContent }) => plain(textContent));
    };
    const rotterdam = await names("Rotterdam");
    expect(rotterdam[0]).toContain("Rotterdam gemeente in regio Den Haag–Rotterdam");
    expect(rotterdam[1]).toContain("Den Haag–Rotterdam regio");
    expect(rotterdam.slice(2).every((one) => one.includes("modelcorporatie"))).toBe(true);
    expect((await names("Bemmel"))[0]).toContain("Lingewaard (Bemmel) gemeente");
    const [holwerd, ...others] = await names("Holwerd");
    expect(holwerd).toContain("Noardeast-Fryslân (Holwerd) gemeente");
    expect(others).toEqual([]);
    // A postcode of Groningen is not almost the code of Echt-Susteren.
    expect(await names("9711")).toEqual([]);
    // 1621 is a code of a municipality too, and "Mooiland" is like names of villages.
    for (const [text, words] of [
      ["3011 AB", "Zoeken op postcode kan hier niet"],
      ["1621", "Zoeken op postcode kan hier niet"],
      ["Mooiland", "Corporaties zijn hier gemodelleerd"],
    ] as const) {
      const page = await readSent(`/?q=${encodeURIComponent(text)}`);
      expect(plain(page.querySelector("body")?.textContent)).toContain(words);
    }
  });
});
