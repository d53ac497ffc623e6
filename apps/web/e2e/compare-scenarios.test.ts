import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { type End, expectSame } from "./support/expect-comparison";
import { openMenu } from "./support/open-menu";
import { follow, plain } from "./support/read-page";
import { linkIn, readSent, textIn } from "./support/read-sent";
import { faultsInEveryForm, unfold } from "./support/violations";

const { openPage } = withBrowser();
const narrow = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };

const ONE = "m.rentIncrease=0.5@2027-2030&m.subsidyPerHome=20000&name=Plan";
const OTHER = "v=2024-12&route=POOL&a.marketInterest=-0.5&m.taxRelief=1";
const prefixed = (query: string) => query.replaceAll(/(^|&)/g, "$1vs.");
const BOTH = `?${ONE}&view=compare&${prefixed(OTHER)}`;

const one: End = {
  vintage: "2026-01",
  scenario: {
    measures: [
      { key: "rentIncrease", value: 0.5, from: 2027, until: 2030 },
      { key: "subsidyPerHome", value: 20_000 },
    ],
  },
};
const other: End = {
  vintage: "2024-12",
  scenario: {
    solidarity: { route: "POOL" },
    assumptions: [{ key: "marketInterest", value: -0.5 }],
    measures: [{ key: "taxRelief", value: 1 }],
  },
};

const openAlive = async (path: string, size = wide): Promise<Page> => {
  const page = await openPage(path, { size });
  await page.locator("html[data-alive]").waitFor();
  return page;
};

const maps = (page: Page) => page.locator("figure:has(svg[role=img] g[data-region])");
const unfoldChoice = (page: Page) => page.locator("summary", { hasText: "Vergelijk met een ander scenario" }).click();

describe("two scenarios side by side", () => {
  test.each([
    { path: `/${BOTH}`, size: wide },
    { path: `/en${BOTH}`, size: narrow },
  ])("$path: the page is the API, both sides and their difference, without scripts too", async (view) => {
    await expectSame(await readSent(view.path), other, one);
    const page = await openPage(view.path, view);
    await expectSame(page, other, one);
    const english = view.path.startsWith("/en");
    const captions = (await maps(page).locator("figcaption").allTextContents()).map(plain);
    expect(captions).toHaveLength(3);
    expect(captions[0]).toMatch(
      english ? /^A · Recalculation of January 2026 Plan/ : /^A · Doorrekening januari 2026 Plan/,
    );
    expect(captions[1]).toContain(
      english
        ? "Interest −0.5 percentage points · All interest deductible · other rules of solidarity"
        : "Rente −0,5 procentpunt · Alle rente aftrekbaar · andere regels voor solidariteit",
    );
    const caption = plain(await page.locator("#compare caption").textContent());
    for (const part of ["A: Plan", "2024", english ? "(modelled)" : "(gemodelleerd)"]) expect(caption).toContain(part);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBe(widths[1]);
  });

  test("change sides and come back", async () => {
    const page = await openAlive(`/${BOTH}`);
    await page.getByRole("link", { name: "Wissel A en B" }).click();
    await page.waitForURL(({ search }) => search.startsWith(`?${OTHER}&view=compare&vs.v=2026-01&vs.m.`));
    await expect.poll(() => maps(page).first().textContent()).toContain("Rente");
    await page.locator("#compare").waitFor();
    await expectSame(page, one, other);
    await page.goBack();
    await expect.poll(() => maps(page).first().textContent()).toContain("Plan");
    await expectSame(page, other, one);
  });

  test("stand on one scale, and the scenario beside stays while what is shown changes", async () => {
    const page = await openAlive(`/${BOTH}`);
    await openMenu(page, "De kaart toont");
    await page.getByRole("link", { name: "woningen", exact: true }).click();
    await page.waitForURL(({ search }) => search.startsWith(`${BOTH}&measure=homesLost`));
    await openMenu(page, "De kaart toont");
    await page.getByRole("link", { name: "saldo", exact: true }).click();
    await page.getByRole("link", { name: "december 2024" }).first().click();
    await page.waitForURL(({ search }) => search.startsWith(BOTH.replace("?", "?v=2024-12&")));
    await page.locator("#compare caption", { hasText: "A: Plan (Doorrekening december 2024)" }).waitFor();
    await expectSame(page, other, { ...one, vintage: "2024-12" });
  });
});

describe("the way to a second scenario", () => {
  test("from the page of a scenario, and back to change it", async () => {
    const page = await openAlive(`/scenario?v=2026-01&${ONE}`);
    await follow(
      page,
      page.getByRole("link", { name: "Maak een tweede scenario om mee te vergelijken" }),
      `?v=2026-01&${ONE.replace("&name=Plan", "")}&${prefixed(`v=2026-01&${ONE}`)}`,
    );
    expect(plain(await page.getByTestId("held").textContent())).toContain("“Plan” (Doorrekening januari 2026)");
    await page.locator("html[data-alive]").waitFor();
    await page.locator('input[name="m.subsidyPerHome"]').fill("40000");
    await page.waitForURL(({ search }) => search.includes("&m.subsidyPerHome=40000&vs.v=2026-01&"));
    await page.getByRole("link", { name: "Zet ze naast elkaar op de kaart" }).click();
    await page.waitForURL(({ pathname }) => pathname === "/");
    const [rent] = one.scenario?.measures ?? [];
    const scenario = { measures: [...(rent ? [rent] : []), { key: "subsidyPerHome", value: 40_000 }] };
    await expectSame(page, one, { vintage: "2026-01", scenario });
    await page.getByRole("link", { name: "Verander dit scenario: Plan" }).click();
    await page.waitForURL(
      ({ pathname, searchParams }) => pathname === "/scenario" && searchParams.get("name") === "Plan",
    );
    expect(plain(await page.getByTestId("held").textContent())).toContain("Subsidie per nieuwe woning € 40.000");
  });

  test("keeps the other one in the form, without scripts", async () => {
    const page = await openPage(`/scenario?v=2026-01&${ONE}&${prefixed(OTHER)}`, { javaScriptEnabled: false });
    const sent = page.waitForResponse((answer) => answer.url().includes("from.rentIncrease="));
    await Promise.all([sent, page.getByRole("button", { name: "Bereken" }).click()]);
    // The whole form was sent, and leads to the short link.
    await page.waitForURL(({ searchParams }) => !searchParams.has("from.rentIncrease"));
    await page.getByRole("link", { name: "Zet ze naast elkaar op de kaart" }).click();
    await page.waitForURL(({ pathname }) => pathname === "/");
    await expectSame(page, other, one);
  });

  test("by a pasted link, by keyboard", async () => {
    const page = await openAlive(`/?${ONE}&view=compare`);
    await page.locator("summary", { hasText: "Vergelijk met een ander scenario" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText(`https://elders.test/en/scenario?${OTHER}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(({ search }) => search === BOTH);
    await page.locator("#compare caption", { hasText: "A: Plan" }).waitFor();
    await expectSame(page, other, one);
    await page.goBack();
    await page.waitForURL(({ search }) => search === `?${ONE}&view=compare`);
  });

  test("by a pasted link, without scripts", async () => {
    const page = await openPage(`/?${ONE}&view=compare`, { javaScriptEnabled: false });
    await unfoldChoice(page);
    await page.getByLabel("Of plak de link van een scenario").fill(`/scenario?${OTHER}`);
    await page.getByRole("button", { name: "Vergelijk", exact: true }).click();
    await page.waitForURL(({ searchParams }) => searchParams.has("vs.link"));
    await expectSame(page, other, one);
  });

  test("from those made before in this browser, until the list is cleared", async () => {
    const page = await openAlive(`/scenario?${OTHER}`);
    await page.goto(`/?${ONE}&view=compare`);
    await page.locator("html[data-alive]").waitFor();
    await unfoldChoice(page);
    const made = page.getByRole("list", { name: "Eerder gemaakt, alleen in deze browser bewaard" }).getByRole("link");
    expect(plain(await made.textContent())).toContain("Rente −0,5 procentpunt");
    await made.click();
    await page.waitForURL(({ search }) => search === BOTH);
    await page.locator("#compare caption", { hasText: "A: Plan" }).waitFor();
    await expectSame(page, other, one);
    await page.getByRole("button", { name: "Wis deze lijst" }).click();
    await made.waitFor({ state: "detached" });
    await page.reload();
    await page.locator("html[data-alive]").waitFor();
    expect(await made.count()).toBe(0);
  });
});

describe("a link with a wrong second scenario", () => {
  const cases = [
    ["vs.v=2026-01&vs.m.rentIncrease=900", ["Extra huurverhoging", "“900” kan niet", "−8 tot en met 3"]],
    ["vs.v=2026-01&vs.m.rentIncrease=veel", ["Extra huurverhoging", "“veel” kan niet"]],
    ["vs.v=2026-01&vs.m.weg=1", ["Knop van het scenario", "weg"]],
    [
      "vs.v=1999&vs.give=ALL",
      ["Doorrekening", "1999", "2026-01, 2024-12", "Wie geeft", "ALL", "Volgens de formule uit de wet"],
    ],
    ["vs.link=https://elders.test/", ["Geplakte link", "https://elders.test/", "/scenario?v=2026-01"]],
  ] as const;
  test.each(cases)("%s: says what, where and what is allowed, and compares nothing", async (link, parts) => {
    const page = await readSent(`/?${ONE}&view=compare&${link}`);
    const notice = page
      .querySelectorAll('[role="status"]')
      .find((one) => one.textContent.includes("Het scenario om mee te vergelijken klopt niet"));
    const text = plain(notice?.textContent);
    for (const part of parts) expect(text).toContain(part);
    expect(page.querySelector("#compare")).toBeNull();
    expect(textIn(page, '[data-testid="answer"]')).not.toBe("");
    const on = notice && linkIn(notice, "Vergelijk met iets anders");
    expect(on).toBe(`/?${ONE}&view=compare`);
    if (link === cases[0][0]) await expectSame(await readSent(on ?? ""), { vintage: "2026-01" }, one);
  });

  test("leads to a comparison that can be made", async () => {
    const page = await openPage(`/?${ONE}&view=compare&${cases[0][0]}`);
    const notice = page.getByRole("status", { name: "Het scenario om mee te vergelijken klopt niet" });
    for (const part of cases[0][1]) expect(plain(await notice.textContent())).toContain(part);
    await page.getByRole("link", { name: "Vergelijk met iets anders" }).click();
    await page.waitForURL(({ search }) => search === `?${ONE}&view=compare`);
    await page.locator("#compare").waitFor();
    await expectSame(page, { vintage: "2026-01" }, one);
  });

  test("leads to the page where it can be mended", async () => {
    const page = await openPage(`/?${ONE}&view=compare&vs.v=2026-01&vs.m.rentIncrease=900`);
    await page.getByRole("link", { name: "Open dat scenario en verbeter het" }).click();
    await page.waitForURL("**/scenario?v=2026-01&m.rentIncrease=900");
    await page.getByText("900 kan niet.").first().waitFor();
  });

  test("is told on the page of a scenario too", async () => {
    const page = await readSent(`/scenario?v=2026-01&${ONE}&vs.v=1999`);
    expect(textIn(page, "main")).toMatch(/Het scenario om mee te vergelijken klopt niet.*“1999” bestaat niet/);
    expect(page.querySelector('[data-testid="held"]')).toBeNull();
  });
});

describe("no fault that axe finds", () => {
  const views = [
    `/${BOTH}`,
    `/en?${ONE}&view=compare&vs.m.rentIncrease=900`,
    `/scenario?v=2026-01&${ONE}&${prefixed(OTHER)}`,
  ];
  test.each(views)("%s: wide, narrow and in the dark", async (path) => {
    const page = await openAlive(path);
    await unfold(page);
    expect(await faultsInEveryForm(page)).toEqual([]);
  });
});
