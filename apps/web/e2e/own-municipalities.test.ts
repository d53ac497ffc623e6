import { expect, inject, test } from "vitest";
import { withBrowser } from "./support/browser";
import { tokenOf } from "./support/import-example";
import { plain } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();

/** The example with other figures for Amsterdam, below a title that names another year. */
const ownFile = async (): Promise<string> => {
  const example = await fetch(`${inject("apiUrl")}/templates/municipality-figures-example.csv`);
  const [header = "", ...rows] = (await example.text()).split("\r\n");
  const at = (name: string): number => header.split(",").indexOf(name);
  const own = rows.map((row) => {
    const cells = row.split(",");
    if (cells[0] !== "GM0363") return row;
    return cells.with(at("a_woning"), "400000").with(at("p_wcorpw"), "40").with(at("g_wozbag"), "363").join(",");
  });
  return ["Kerncijfers wijken en buurten 2020, gewijzigd op 5 maart 2025", header, ...own].join("\r\n");
};

test("imported figures of municipalities, with the year of the file, stand on the map and in its panel", {
  timeout: 120_000,
}, async () => {
  const page = await openPage("/eigen-cijfers");
  const buffer = Buffer.from(await ownFile());
  await page.locator("#desk input[type=file]").setInputFiles({ name: "kwb.csv", mimeType: "text/csv", buffer });
  const year = page.getByLabel("Jaar van de cijfers");
  await year.waitFor();
  expect(await year.inputValue()).toBe("2020");
  await page.getByRole("button", { name: "Voer in", exact: true }).click();
  await page.getByRole("heading", { name: "Uw cijfers staan klaar" }).waitFor();
  const token = tokenOf(plain(await page.getByTestId("private-link").textContent()));

  const lines = textIn(await readSent(`/?v=${token}&region=MRA&gemeente=GM0363`), '[data-testid="municipality"]');
  expect(lines).toContain("160.000");
  expect(lines).toContain("€ 363.000");
  expect(lines).toContain("ingevoerde cijfers over 2020");
  expect(lines).not.toContain("CBS");

  await page.goto(`${inject("webUrl")}/?v=${token}&flows=none`);
  await page.getByRole("button", { name: "Inzoomen" }).click();
  const town = page.locator('[data-municipality="GM0363"]');
  await town.waitFor({ state: "attached" });
  const words = plain(await town.getAttribute("aria-label"));
  expect(words).toContain("160.000 corporatiewoningen, 40 %");
  expect(words).toContain("ingevoerde cijfers over 2020");
  expect(words).not.toContain("CBS");
});
