import { answerIn, type Chances, ChancesDocument, createClient } from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { countInWords, percent } from "../src/format/count";
import { euroExact } from "../src/format/euro";
import { askApi } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { openMenu } from "./support/open-menu";
import { plain } from "./support/read-page";
import { linkIn, readSent } from "./support/read-sent";

const { openPage } = withBrowser();

const askChances = async (): Promise<Chances> => {
  const ensemble = answerIn(
    (
      await createClient(`${inject("apiUrl")}/graphql`).request(ChancesDocument, {
        vintage: "2026-01",
      })
    ).scenario,
    "ensemble",
  );
  if (ensemble.__typename !== "Ensemble") throw new Error("no chances");
  return ensemble;
};

describe("what the map shows", () => {
  test.each([
    ["homesLost", "woningen", (amount: number) => `${countInWords(amount, "nl")} woningen niet gebouwd`],
    [
      "measuresLost",
      "verduurzaming",
      (amount: number) => `${countInWords(amount, "nl")} keer verduurzamen gaat niet door`,
    ],
    ["openShare", "niet te betalen", (amount: number) => `${percent(amount, "nl")} van de opgave blijft open`],
    ["ownPositionPerHome", "saldo per woning", (amount: number) => euroExact(Math.abs(amount), "nl")],
  ] as const)("%s: by a link, and every region says what the API says", async (field, name, words) => {
    const { regions } = await askApi("2026-01");
    const page = await openPage("/");
    await openMenu(page, "De kaart toont");
    await page.getByRole("navigation", { name: "De kaart toont" }).getByRole("link", { name, exact: true }).click();
    await page.waitForURL(/measure=/);
    for (const { region, ...figures } of regions.nodes) {
      const label = page.locator(`#map a[data-region="${region.code}"]`);
      await expect
        .poll(async () => plain(await label.getAttribute("aria-label")))
        .toContain(plain(words(figures[field])));
    }
  });

  test("the legend holds every region once, in the class of its colour", async () => {
    const page = await readSent("/?measure=homesLost");
    const classes = page.querySelectorAll("#map a[data-region]").map((region) => region.getAttribute("data-class"));
    expect(classes).toHaveLength(19);
    const held = page.querySelectorAll("section[aria-labelledby=legend-areas] > ul > li").map((row) => ({
      mapClass: row.querySelector("[data-class]")?.getAttribute("data-class"),
      names: row.lastElementChild?.textContent ?? "",
    }));
    for (const { mapClass, names } of held) {
      const count = names === "geen" ? 0 : names.split(", ").length;
      expect([mapClass, count]).toEqual([mapClass, classes.filter((one) => one === mapClass).length]);
    }
  });

  test("chances come from the ensemble, also in the table", async () => {
    const { regions } = await askChances();
    const page = await openPage("/?measure=chance&view=table");
    for (const { region, chanceOfShortfall } of regions) {
      const cell = page.locator(`#table-frame tr[data-region="${region.code}"] td`).last();
      await expect.poll(async () => plain(await cell.textContent())).toBe(plain(percent(chanceOfShortfall, "nl")));
    }
  });

  test("arrows step back for losses, and come back with the balance", async () => {
    const page = await openPage("/");
    await openMenu(page, "De kaart toont");
    await page.getByRole("link", { name: "woningen", exact: true }).click();
    await page.waitForURL("**/?measure=homesLost&flows=none");
    await openMenu(page, "De kaart toont");
    await page.getByRole("link", { name: "saldo", exact: true }).click();
    await expect.poll(() => page.locator("[data-flow]").count()).toBe(12);
  });

  test("five arrows, or only those of the chosen region", async () => {
    const { solidarity } = await askApi("2026-01");
    const own = solidarity.transfers.filter(({ from, to }) => from.code === "LIM" || to.code === "LIM");
    const page = await openPage("/?region=LIM&flows=none");
    await openMenu(page, "Stromen en regels");
    await page.getByRole("link", { name: "deze regio", exact: true }).click();
    await page.keyboard.press("Escape");
    await page.locator("[data-flow]").first().waitFor({ state: "attached" });
    const drawn = await page
      .locator("[data-flow]")
      .evaluateAll((flows) => flows.map((flow) => flow.getAttribute("data-flow")));
    // The smallest may find no room on the map: all of them stand in the panel.
    for (const key of drawn) expect(key).toMatch(/LIM/);
    expect(await page.locator("section[aria-labelledby=transfers] li").count()).toBe(own.length);
    await page.getByRole("link", { name: "Terug naar heel Nederland" }).click();
    await openMenu(page, "Stromen en regels");
    await page.getByRole("link", { name: "grootste 5", exact: true }).click();
    await expect.poll(() => page.locator("[data-flow]").count()).toBe(5);
  });

  test("is a plain link without scripts", async () => {
    const link = linkIn(await readSent("/"), "woningen");
    expect(link).toBe("/?measure=homesLost&flows=none");
    const headings = (await readSent(link)).querySelectorAll("h2, h3").map(({ textContent }) => plain(textContent));
    expect(headings).toContainEqual(expect.stringMatching(/Woningen niet gebouwd tot en met 2034/));
  });
});
