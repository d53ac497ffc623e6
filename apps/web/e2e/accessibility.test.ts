import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { openMenu } from "./support/open-menu";
import { faultsInEveryForm, violationsOn } from "./support/violations";

const { openPage } = withBrowser();

const views = [
  "/",
  "/?region=HMR",
  "/?region=FRL&route=POOL",
  "/en?view=table",
  "/?view=text&region=U16",
  "/?v=1999",
  "/?region=XXX",
  "/weg",
  "/?measure=homesLost&flows=none",
  "/?view=compare",
  "/en?year=2030&span=until&region=HMR",
];
describe("no view has a fault that axe finds, and nothing sticks out", () => {
  test.each(views)("%s: wide, narrow and in the dark", async (view) => {
    const page = await openPage(view);
    await page.waitForLoadState("networkidle");
    expect(await faultsInEveryForm(page)).toEqual([]);
  });
});

test("one text of many that cannot be read is found, and one that lies over another colour", async () => {
  const page = await openPage("about:blank");
  const cells = (style: string) =>
    `<tr>${"<td>1</td>".repeat(50)}<td style="${style}">12</td><td style="${style}">3</td></tr>`;
  const over = (name: string) =>
    `<div style="position: relative; height: 40px"><div class="under ${name}"></div><b class="over">${name}</b></div>`;
  const table = (style: string) => `<main><h1>Kop</h1><table>${cells("")}${cells(style)}</table>${over("light")}`;
  const styles = `<style>.under, .over { position: absolute; inset: 0 } .dark { background: #222 }</style>`;
  const faultsOf = async (html: string) => {
    await page.setContent(`<!doctype html><html lang="nl"><title>Proef</title>${styles}${html}</main></html>`);
    return (await violationsOn(page)).map((fault) => fault.split(":")[0]);
  };
  expect(await faultsOf(table(""))).toEqual([]);
  expect(await faultsOf(table("color: #ccc"))).toEqual(["color-contrast"]);
  expect(await faultsOf(table("background: #555"))).toEqual(["color-contrast"]);
  expect(await faultsOf(table("") + over("light") + over("dark"))).toEqual(["color-contrast"]);
});

describe("while it is used", () => {
  test("the rules, a source card and a search", async () => {
    const page = await openPage("/");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openMenu(page, "Stromen en regels");
    await page.locator("summary", { hasText: "Meer instellingen" }).click();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page
      .getByRole("button", { name: /^gemodelleerd/ })
      .first()
      .click();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("combobox").fill("haar");
    await page.getByRole("option").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test("the map when it is zoomed", async () => {
    const page = await openPage("/");
    await page.getByRole("button", { name: "Inzoomen" }).click();
    await page.locator('[data-map="zoomed"]').waitFor();
    await page.locator("[data-municipality]").first().waitFor({ state: "attached" });
    expect(await violationsOn(page)).toEqual([]);
  });

  test("nothing moves for who asked for less motion", async () => {
    const page = await openPage("/");
    await page.emulateMedia({ reducedMotion: "reduce" });
    const duration = await page
      .locator("[data-flow] path")
      .first()
      .evaluate((path) => getComputedStyle(path).animationName);
    expect(duration).toBe("none");
  });
});
