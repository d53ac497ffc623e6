import { LetterDocument, ProgressDocument } from "@solidariteitskaart/client";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { allMetrics } from "../src/features/follow-progress/progress-metrics";
import { withBrowser } from "./support/browser";
import { api, figuresBy } from "./support/figures-on";
import { get } from "./support/get";
import { plain } from "./support/read-page";
import { linkIn, readSent, textIn } from "./support/read-sent";
import { startWebsiteWithoutApi, type Website } from "./support/start-website";
import { faultsInEveryForm, faultsOfWords, unfold } from "./support/violations";

const { openPage } = withBrowser();

const paths = ["/voortgang", "/lange-termijn", "/brief", "/methode", "/gegevens"];
const both = paths.flatMap((path) => [path, `/en${path}`]);

describe("every page to read", () => {
  test.each(paths)(
    "%s has no fault that axe finds, and nothing sticks out: wide, narrow, dark, in English",
    async (path) => {
      const page = await openPage(path);
      await unfold(page);
      expect(await faultsInEveryForm(page)).toEqual([]);
      const english = await openPage(`/en${path}`);
      await unfold(english);
      expect(await faultsOfWords(english)).toEqual([]);
    },
  );

  test.each(both)("%s has a title, a description, one address and a way to the other language", async (path) => {
    const page = await readSent(path);
    const said = (element: string, name: string) => page.querySelector(element)?.getAttribute(name) ?? "";
    expect(page.querySelector("title")?.textContent).toMatch(/.+ · (Solidariteitskaart|Solidarity map)$/);
    expect(said('meta[name="description"]', "content").length).toBeGreaterThan(40);
    expect(said('link[rel="canonical"]', "href")).toMatch(new RegExp(`${path}$`));
    expect(page.querySelectorAll('link[rel="alternate"][hreflang]').length).toBe(3);
  });
});

describe("the page on progress equals the API", () => {
  test("figures, targets and rent caps", async () => {
    const {
      sectorFigures: found,
      npaTargets,
      rentCaps,
    } = await api().request(ProgressDocument, { metrics: [...allMetrics] });
    const sectorFigures = found ?? [];
    const page = await readSent("/voortgang");
    const facts = figuresBy(page, "data-fact");
    expect([...facts.keys()].sort()).toEqual(sectorFigures.map(({ code }) => code).sort());
    for (const { code, value } of sectorFigures) expect([code, facts.get(code)]).toEqual([code, [value]]);
    const rows = figuresBy(page, "data-row");
    for (const { year, socialHomes, midRentHomes, homes } of npaTargets) {
      expect(rows.get(`target-${String(year)}`)).toEqual([socialHomes, midRentHomes, homes]);
    }
    for (const { year, terms, computed, cap } of rentCaps) {
      const shown = terms.length > 0 && computed !== null ? [computed, cap] : [cap];
      expect(rows.get(`cap-${String(year)}`)).toEqual(shown);
    }
  });
});

describe("the page on the letter", () => {
  test("holds every claim with its own address, and the deviations of the API", async () => {
    const { claims, letterChecks } = await api().request(LetterDocument, {});
    const page = await readSent("/brief");
    const shown = figuresBy(page, "data-claim");
    expect([...shown.keys()].sort()).toEqual(claims.nodes.map(({ code }) => code).sort());
    for (const { code, modelled } of claims.nodes) {
      const tells = modelled !== null && !modelled.fitted && (modelled.deviationPercent ?? 0) !== 0;
      expect([code, shown.get(code)]).toEqual([code, tells ? [modelled.deviationPercent] : []]);
      expect(page.querySelectorAll(`[id="${code}"]`).length).toBe(1);
    }
    const checks = figuresBy(page, "data-check");
    expect([...checks.keys()].sort()).toEqual(letterChecks.map(({ claim }) => claim.code).sort());
    expect(textIn(page, '[data-check="efg-2029-share"]')).toMatch(/^0,13 %.*1,3 %/);
  });

  test("shows one subject by a plain link", async () => {
    const link = linkIn(await readSent("/brief"), "Wat kan helpen");
    expect(link).toBe("/brief?topic=lever#claims");
    const page = await readSent(link);
    expect(page.querySelectorAll("[data-claim]").length).toBe(6);
    const current = page.querySelectorAll('[aria-current="true"]').map(({ textContent }) => plain(textContent));
    expect(current).toContainEqual(expect.stringContaining("Wat kan helpen"));
  });

  test("explains a subject that does not exist and shows all", async () => {
    const page = await readSent("/brief?topic=weather");
    expect(textIn(page, "main section")).toContain("“weather” bestaat niet");
    expect(page.querySelectorAll("[data-claim]").length).toBeGreaterThan(40);
  });
});

describe("the page with data", () => {
  test("every link to a file answers at the address of the site, with the bytes of the API", async () => {
    const page = await readSent("/gegevens?v=2024-12");
    const hrefs = page.querySelectorAll('main a[href^="/data/"]').map((link) => link.getAttribute("href") ?? "");
    expect(hrefs.length).toBeGreaterThan(25);
    for (const href of hrefs) {
      const [here, there] = await Promise.all([fetch(inject("webUrl") + href), fetch(inject("apiUrl") + href)]);
      expect([href, here.status]).toEqual([href, 200]);
      const bytes = [await here.arrayBuffer(), await there.arrayBuffer()].map((one) => Buffer.from(one));
      // The description of the files names the host that was asked.
      expect([href, Buffer.compare(bytes[0] as Buffer, bytes[1] as Buffer)]).toEqual([href, 0]);
      expect(here.headers.get("result-hash")).toBe(there.headers.get("result-hash"));
    }
  });

  test("files name the site's own address, and refusals stay refusals", async () => {
    const catalogue = await (await fetch(`${inject("webUrl")}/data/catalog.jsonld`)).text();
    expect(catalogue).toContain(inject("webUrl"));
    expect(catalogue).not.toContain(inject("apiUrl"));
    const wrong = await fetch(`${inject("webUrl")}/data/1999/regions.csv`);
    expect([wrong.status, wrong.headers.get("content-type")]).toEqual([404, expect.stringContaining("problem+json")]);
  });

  test("notebooks are files, and the page for queries opens and answers", async () => {
    for (const file of ["notebook.py", "notebook.R", "observable.md"]) {
      const answer = await get(`/notebooks/${file}`);
      expect([file, answer.status, (await answer.text()).includes("Solidariteitskaart")]).toEqual([file, 200, true]);
    }
    const page = await openPage("/graphql");
    await page.locator("#graphiql button").first().waitFor();
  });

  test("explains a recalculation that does not exist", async () => {
    const page = await readSent("/en/gegevens?v=1999");
    expect(textIn(page, "main")).toContain("“1999”");
    expect(page.querySelectorAll('main a[href^="/data/"]').length).toBe(0);
    expect(page.querySelectorAll('main a[href="/en/gegevens?v=2024-12"]').length).toBe(1);
  });
});

describe("when the API is away", () => {
  let website: Website;
  beforeAll(async () => {
    website = await startWebsiteWithoutApi();
  });
  afterAll(() => website.stop());

  test.each(paths)("%s says so and since when, without figures", async (path) => {
    const page = await readSent(website.url + path);
    expect(plain(page.querySelector('[data-testid="away"]')?.textContent ?? null)).toMatch(
      /niet bereikbaar.*sinds \d\d:\d\d/,
    );
    const again = [...page.querySelectorAll("a")].find(({ textContent }) => textContent.trim() === "Probeer opnieuw");
    expect(again?.getAttribute("href")).toBe(path);
    expect(page.querySelectorAll("[data-exact]").length).toBe(0);
  });

  test("a file answers that the API is away", async () => {
    const answer = await fetch(`${website.url}/data/latest/regions.csv`);
    expect([answer.status, (await answer.json()).errors[0].code]).toEqual([502, "API_AWAY"]);
  });
});
