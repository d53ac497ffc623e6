import { describe, expect, inject, test } from "vitest";
import { regionPath } from "../src/places/place-paths";
import { askApi, regionOf } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { openMenu } from "./support/open-menu";
import { answerOn, follow, identityOn, readEuros, tableRowOf } from "./support/read-page";

const { openPage } = withBrowser();
const open = (path: string) => openPage(path, { javaScriptEnabled: false });

describe("without scripts", () => {
  test("sentence, figures, map and table are there", async () => {
    const { national, regions } = await askApi("2026-01");
    const page = await open("/");
    expect(await answerOn(page)).toContain("19,4 miljard");
    expect(await page.locator("[data-tone] > dd").count()).toBe(4);
    expect(await page.locator("svg a[data-region] path").count()).toBe(19);
    expect(await page.locator("#table-frame tbody tr").count()).toBe(regions.nodes.length);
    expect(readEuros((await tableRowOf(page, "HMR"))[0] ?? "")).toBeLessThan(0);
    expect(national.shortfall).toBeGreaterThan(0);
  });

  test("vintage, rule, region and search are plain links and forms", async () => {
    const page = await open("/");
    await follow(page, page.getByRole("link", { name: "december 2024" }), "?v=2024-12");
    expect(await answerOn(page)).toContain("blijft er niets open");
    await openMenu(page, "Stromen en regels");
    await follow(page, page.getByRole("link", { name: "Via één landelijk fonds" }), "?v=2024-12&route=POOL");
    await follow(page, page.locator('a[data-region="GRD"]'), "?v=2024-12&route=POOL&region=GRD");
    const { ownPosition } = regionOf(await askApi("2024-12", { route: "POOL" }), "GRD");
    expect((await identityOn(page)).own).toBe(ownPosition);
  });

  test("searching leads to links", async () => {
    const page = await open("/");
    await page.locator("input[name=q]").fill("vlissingen");
    await page.locator("input[name=q]").press("Enter");
    await follow(page, page.getByRole("link", { name: "Vlissingen op de kaart" }), "?region=ZEE&gemeente=GM0718");
    expect((await identityOn(page)).own).toBe(regionOf(await askApi("2026-01"), "ZEE").ownPosition);
  });

  test("reserve and distance are a form that keeps the rest", async () => {
    const page = await open("/?v=2024-12&region=HMR");
    await openMenu(page, "Stromen en regels");
    await page.locator("summary", { hasText: "Meer instellingen" }).click();
    await page.locator("input[name=reserve]").fill("0.9");
    const answer = page.waitForURL((url) => url.searchParams.get("reserve") === "0.9");
    await Promise.all([answer, page.getByRole("button", { name: "Toepassen" }).click()]);
    const { hash } = await askApi("2024-12", { reserveShare: 0.9 });
    expect(await page.getByTestId("hash").textContent()).toContain(hash);
    expect(new URL(page.url()).searchParams.get("region")).toBe("HMR");
  });
});

/** The text of an element of the page as it is sent, without its tags. */
const textOf = (html: string, start: RegExp, end: string): string => {
  const from = html.search(start);
  const text = from < 0 ? "" : html.slice(from, html.indexOf(end, from));
  return text.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
};

describe("a shortfall that hangs on choices", () => {
  const words = "hangt af van keuzes";

  test.each(["2026-01", "2024-12"])(
    "is told so on every page of %s that states it, and only there",
    async (vintage) => {
      const { regions } = await askApi(vintage);
      const marked = regions.nodes.filter(({ robustness }) => robustness?.verdict === "DEPENDS");
      expect(marked.length).toBeGreaterThan(3);
      const fetched = async (path: string) => (await fetch(`${inject("webUrl")}${path}`)).text();
      for (const { region, robustness } of regions.nodes) {
        const { code } = region;
        const hangs = robustness?.verdict === "DEPENDS";
        for (const path of [`${regionPath(code, region.names.nl)}?v=${vintage}`, `/?v=${vintage}&region=${code}`]) {
          const html = await fetched(path);
          const answer = textOf(html, /data-testid="answer"/, "</p>");
          expect([path, answer.includes(words)]).toEqual([path, hangs]);
          expect([path, textOf(html, /data-testid="robust"/, "</p>")]).toEqual([
            path,
            expect.stringContaining("rekenwijzen"),
          ]);
        }
      }
      const views = ["/", "/?view=table", "/?view=text", "/?view=compare", "/scenario"];
      for (const path of views) {
        const html = await fetched(`${path}${path.includes("?") ? "&" : "?"}v=${vintage}`);
        // Once per region at least, in the table, the text or the name of its area.
        expect([path, html.split(words).length > marked.length]).toEqual([path, true]);
      }
    },
    120_000,
  );
});
