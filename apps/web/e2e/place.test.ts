import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { askPlace } from "./support/ask-place";
import { withBrowser } from "./support/browser";
import { exactsIn } from "./support/figures-on";
import { answerOn, plain } from "./support/read-page";

const { openPage } = withBrowser();

const cellsOf = async (page: Page, row: string): Promise<readonly string[]> =>
  (await page.locator(`[data-testid="share"] tr[data-row="${row}"] td`).allTextContents()).map(plain);

const visitors = [
  { language: "nl", start: "/gemeente", label: "Zoek uw gemeente", width: 1280, end: "/gemeente/GM0599-rotterdam" },
  { language: "nl", start: "/gemeente", label: "Zoek uw gemeente", width: 390, end: "/gemeente/GM0599-rotterdam" },
  {
    language: "en",
    start: "/en/gemeente",
    label: "Find your municipality",
    width: 1280,
    end: "/en/gemeente/GM0599-rotterdam",
  },
  {
    language: "en",
    start: "/en/gemeente",
    label: "Find your municipality",
    width: 390,
    end: "/en/gemeente/GM0599-rotterdam",
  },
] as const;

describe("someone from a municipality", () => {
  test.each(visitors)("in $language at $width pixels finds the page, with the API's figures", async (visitor) => {
    const page = await openPage(visitor.start, { size: { width: visitor.width, height: 844 } });
    await page.getByRole("combobox", { name: visitor.label }).fill("rotterdam");
    await page
      .getByRole("option", { name: /^Rotterdam/ })
      .first()
      .click();
    await page.waitForURL(`**${visitor.end}`);
    await page.getByTestId("answer").waitFor();

    const { outcome, region } = await askPlace("HMR", "2026-01");
    const share = outcome.municipalShares?.find((one) => one.municipality.code === "GM0599");
    const format = new Intl.NumberFormat(visitor.language === "nl" ? "nl-NL" : "en-GB");
    expect(await exactsIn(page, "#solidarity")).toEqual([
      region.ownPosition,
      region.received,
      0 - region.given,
      region.remaining,
    ]);
    expect(await cellsOf(page, "homesLost")).toEqual([
      format.format(share?.homesLost ?? -1),
      format.format(region.homesLost),
    ]);
    const incoming = outcome.solidarity.transfers.filter(({ to }) => to.code === "HMR");
    const shown = await page
      .locator("[data-transfer]")
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("data-amount"))));
    expect(shown).toEqual(incoming.map(({ amount }) => amount).sort((one, other) => other - one));
    expect(await page.locator("html").getAttribute("lang")).toBe(visitor.language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(visitor.width);
  });

  test("sees what each change does, and takes one along to the scenario page", async () => {
    const page = await openPage("/gemeente/GM0363-amsterdam?route=POOL");
    // Nine scenarios that a busy machine may not compute at once: the page then says so, and asks to load it again.
    for (let round = 0; round < 5 && (await page.locator("#levers [data-row]").count()) === 0; round++)
      await page.reload();
    const scenario = { solidarity: { route: "POOL" }, assumptions: [{ key: "marketInterest", value: 0.5 }] } as const;
    const { region } = await askPlace("MRA", "2026-01", scenario);
    expect((await exactsIn(page, '#levers [data-row="interestUp"]'))[0]).toBe(region.remaining);
    // What comes back every year is said by year, and that it is worth more than that; interest is not the same both ways.
    const said = async (selector: string) => plain(await page.locator(`#levers ${selector}`).textContent());
    expect(await said('[data-row="tax"]')).toMatch(/€ \d+ miljoen minder belasting per jaar/);
    expect(await said('[data-row="subsidy"]')).toMatch(/het Rijk € \d+ miljoen per jaar/);
    expect(await said('[data-chart="measures"] > [data-note]')).toContain(
      "meer lenen als zij elk jaar meer overhouden",
    );
    expect(await said('[data-testid="interest"]')).toMatch(/procentpunt meer rente kost € .* dat is niet evenveel/);
    const link = page.locator('#levers [data-row="interestUp"] a');
    await Promise.all([page.waitForURL("**/scenario?*"), link.click()]);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("a.marketInterest")).toMatch(/^0\.5/);
    expect(searchParams.get("route")).toBe("POOL");
  });

  test("keeps recalculation and rule from map to page and back", async () => {
    const page = await openPage("/?v=2024-12&route=POOL&region=FRL&gemeente=GM0080");
    await page.getByRole("link", { name: "Pagina van gemeente Leeuwarden" }).click();
    await page.waitForURL("**/gemeente/GM0080-leeuwarden?v=2024-12&route=POOL");
    const { region } = await askPlace("FRL", "2024-12", { solidarity: { route: "POOL" } });
    expect(await exactsIn(page, "#solidarity")).toContain(region.remaining);
    await page.getByRole("link", { name: "Bekijk op de kaart" }).click();
    await page.waitForURL("**/?v=2024-12&route=POOL&region=FRL&gemeente=GM0080");
  });

  test("switches to the other recalculation", async () => {
    const page = await openPage("/regio/MRA-metropoolregio-amsterdam");
    const before = await answerOn(page);
    await page.getByRole("link", { name: "december 2024" }).click();
    await page.waitForURL("**/regio/MRA-metropoolregio-amsterdam?v=2024-12");
    await page.getByText("houden tot en met 2034").first().waitFor();
    expect(await answerOn(page)).not.toBe(before);
  });
});

/** What an A4 has between its margins, in CSS pixels. */
const paper = { width: 688, height: 1036 };

describe("the A4 for the council", () => {
  const places = [
    "/gemeente/GM0344-utrecht",
    "/en/gemeente/GM0080-leeuwarden",
    "/regio/HMR-haaglanden-midden-holland-rotterdam?route=POOL",
    "/gemeente/GM0363-amsterdam?v=2024-12",
  ];
  test.each(places)("%s is one page with link, code and checksum", async (path) => {
    const page = await openPage(path, { size: paper });
    await page.emulateMedia({ media: "print" });
    const sheet = page.getByTestId("sheet");
    await sheet.waitFor();
    const url = new URL(path, inject("webUrl"));
    const vintage = url.searchParams.get("v") ?? "2026-01";
    const text = plain(await sheet.textContent());
    expect(text).toMatch(/minder belasting per jaar|less tax a year/);
    // What comes back every year is worth more than it seems, what of rent is not counted, and interest both ways.
    expect(text).toMatch(/meer lenen als zij elk jaar meer overhouden|may borrow more/);
    expect(text).toMatch(/via de huurtoeslag|through housing allowance/);
    expect(text).toMatch(/één punt minder|Eén punt minder|One point less|one point less/);
    // What carries regional figures, and for which regions it depends on choices.
    expect(text).toMatch(
      /de woondeals verdelen de opgave.*hangt het af van keuzes|building agreements.*depends on choices/,
    );
    expect(text).toContain(`${inject("webUrl")}${url.pathname}?v=${vintage}`);
    expect(plain(await page.getByTestId("sheet-hash").textContent())).toMatch(/^[0-9a-f]{64}$/);
    expect(await sheet.locator("footer svg path").getAttribute("d")).toMatch(/^M\d/);
    // Nothing is cut off at the foot.
    const { fits, lowest, foot } = await sheet.evaluate((element) => ({
      fits: element.scrollHeight <= element.clientHeight + 1,
      lowest: element.lastElementChild?.getBoundingClientRect().bottom ?? 0,
      foot: element.getBoundingClientRect().bottom,
    }));
    expect(fits).toBe(true);
    expect(lowest).toBeLessThanOrEqual(foot + 1);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
});

test.each(["/?view=table&year=2031", "/zekerheid", "/en/methode", "/gegevens", "/?view=compare"])(
  "on paper nothing of %s is cut, as nobody can scroll there",
  async (path) => {
    // As wide as a sheet of A4 between its margins.
    const page = await openPage(path, { size: { width: 672, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    const cut = await page.locator("main *").evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
        .filter((one) => {
          const { overflowX, clipPath } = getComputedStyle(one);
          return overflowX !== "visible" && clipPath === "none" && one.textContent.trim() !== "";
        })
        .map(({ className }) => className),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(672);
  },
);

test("on paper pages fill their sheets: maps and charts begin where there is room", async () => {
  for (const [path, sheets] of [
    ["/", 5],
    ["/scenario?m.rentIncrease=0.5", 4],
    ["/lange-termijn", 7],
  ] as const) {
    const page = await openPage(path);
    await page.locator("html[data-alive]").waitFor();
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect([path, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([path, sheets]);
  }
});
