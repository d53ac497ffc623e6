import {
  answerIn,
  createClient,
  InterestPointDocument,
  type NotedRegion,
  PlaceIndexDocument,
} from "@solidariteitskaart/client";
import type { HTMLElement } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { municipalityPath, regionPath } from "../src/places/place-paths";
import { askApi, hangingIn, regionOf } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { openMenu } from "./support/open-menu";
import { answerOn, follow, identityOn, plain, readEuros } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";
import { unmarkedOn } from "./support/unmarked-regions";

const { openPage } = withBrowser();
const open = (path: string) => openPage(path, { javaScriptEnabled: false });

describe("without scripts", () => {
  test("sentence, figures, map and table are there", async () => {
    const { national, regions } = await askApi("2026-01");
    const page = await readSent("/");
    expect(textIn(page, '[data-testid="answer"]')).toContain("19,4 miljard");
    expect(page.querySelectorAll("[data-tone] > dd").length).toBe(4);
    expect(page.querySelectorAll("svg a[data-region] path").length).toBe(19);
    expect(page.querySelectorAll("#table-frame tbody tr").length).toBe(regions.nodes.length);
    const cell = page.querySelector('#table-frame tr[data-region="HMR"] td')?.textContent;
    expect(readEuros(cell ?? "")).toBeLessThan(0);
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

  test.each([
    ["2026-01", 0],
    ["2024-12", 1],
  ])(
    "is told so on every page of %s that states it, and only there",
    async (vintage, turn) => {
      const { regions } = await askApi(vintage);
      const marked = regions.nodes.filter(({ robustness }) => robustness?.verdict === "DEPENDS");
      expect(marked.length).toBeGreaterThan(3);
      const fetched = async (path: string) => (await fetch(`${inject("webUrl")}${path}`)).text();
      for (const [at, { region, robustness }] of regions.nodes.entries()) {
        const { code } = region;
        const hangs = robustness?.verdict === "DEPENDS";
        // Each region on its own page in one recalculation, and on the map in the other.
        const pages = [`${regionPath(code, region.names.nl)}?v=${vintage}`, `/?v=${vintage}&region=${code}`];
        const path = pages[(at + turn) % 2] ?? "";
        const html = await fetched(path);
        const answer = textOf(html, /data-testid="answer"/, "</p>");
        expect([path, answer.includes(words)]).toEqual([path, hangs]);
        expect([path, textOf(html, /data-testid="robust"/, "</p>")]).toEqual([
          path,
          expect.stringContaining("rekenwijzen"),
        ]);
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

  test.each(["nl", "en"] as const)(
    "is nowhere stated without it in %s, and every page says what carries it",
    async (locale) => {
      const { regions } = await askApi("2026-01");
      const namesOf = (those: readonly NotedRegion[]) =>
        regions.nodes
          .filter(({ region }) => those.some((one) => one.region.code === region.code))
          .flatMap(({ region }) => [region.names[locale], region.shortNames[locale]]);
      const hanging = regions.nodes.filter(({ robustness }) => robustness?.verdict === "DEPENDS");
      const [first] = hanging;
      const rent = { measures: [{ key: "rentIncrease", value: 0.5 }] };
      const [plainly, withRent] = [namesOf(hanging), namesOf(await hangingIn("2026-01", rent))];
      if (!first) throw new Error("no region hangs on choices");
      const { regions: index } = await createClient(`${inject("apiUrl")}/graphql`).request(PlaceIndexDocument, {});
      const places = index.find(({ code }) => code === first.region.code)?.municipalities.slice(0, 1) ?? [];
      expect(places.length).toBe(1);
      const traced = ["shortfall", "surplus", "ownPosition", "remaining", "open"].map(
        (figure) => `/methode?figure=${figure}&region=${first.region.code}`,
      );
      const queries = ["view=table", "view=text", "view=compare", "measure=chance", "year=2030", "region=FRL"];
      const paths = [
        "/",
        ...queries.map((query) => `/?${query}`),
        "/scenario?m.rentIncrease=0.5",
        "/zekerheid",
        "/lange-termijn",
        "/methode",
        "/gegevens",
        ...traced,
        `/vergelijk?p=${first.region.code},HMR,GM0599`,
        regionPath(first.region.code, first.region.names.nl),
        ...places.map(({ code, name }) => municipalityPath(code, name)),
      ];
      for (const path of paths) {
        const page = await readSent(locale === "nl" ? path : `/en${path}`);
        const names = path.includes("rentIncrease") ? withRent : plainly;
        expect([path, unmarkedOn(page, names)]).toEqual([path, []]);
        const note = page.querySelector('[data-testid="regional-note"]')?.textContent ?? "";
        expect([path, names.filter((name) => note.includes(name)).length >= names.length / 2]).toEqual([path, true]);
        expect([path, note.includes("U16")]).toEqual([path, true]);
      }
    },
  );
});

/** The regions that a map or a column marks as hanging on choices. */
const markedBy = (root: HTMLElement, of: string): readonly string[] =>
  [...root.querySelectorAll(of)]
    .filter(({ textContent }) => textContent.includes("±"))
    .map((one) => one.closest("[data-region]")?.getAttribute("data-region") ?? "")
    .toSorted();

describe("what hangs on choices in one scenario, and not in another", () => {
  const codesOf = (regions: readonly NotedRegion[]) => regions.map(({ region }) => region.code).toSorted();

  test("is marked at each end of a comparison by its own, and in the difference where either does", async () => {
    const ends = [await hangingIn("2024-12"), await hangingIn("2026-01")].map(codesOf);
    const expected = [...ends, [...new Set(ends.flat())].toSorted()];
    expect(ends[0]).not.toEqual(ends[1]);
    const page = await readSent("/?v=2024-12&vs=2026-01&view=compare");
    expect([1, 2, 3].map((nth) => markedBy(page, `#compare td:nth-of-type(${String(nth)})`))).toEqual(expected);
    const maps = [...page.querySelectorAll('figure svg[role="img"]')].filter((map) =>
      map.querySelector("g[data-region]"),
    );
    expect(maps.map((map) => markedBy(map, "title"))).toEqual(expected);
    const notes = [...page.querySelectorAll('[data-testid="firm-of-end"]')].map(({ textContent }) => textContent);
    expect(notes).toEqual([expect.stringMatching(/2024: Geen/), expect.stringMatching(/2026: 13 regio/)]);
  });

  test.each([
    ["taxRelief", 1],
    ["rentIncrease", 0.5],
  ])("is marked by the lever of the scenario: %s", async (key, value) => {
    const [before, now] = [await hangingIn("2026-01"), await hangingIn("2026-01", { measures: [{ key, value }] })];
    expect(codesOf(now)).not.toEqual(codesOf(before));
    const page = await readSent(`/scenario?v=2026-01&m.${key}=${String(value)}`);
    const columns = [1, 2].map((nth) => markedBy(page, `#result tr > td:nth-of-type(${String(nth)})`));
    expect(columns).toEqual([codesOf(before), codesOf(now)]);
    expect(markedBy(page, '#result svg[role="img"] g[data-region] title')).toEqual(codesOf(now));
    const note = page.querySelector('[data-testid="regional-note"]')?.textContent ?? "";
    expect(note).not.toContain("13 regio");
    for (const { region } of now) expect(note).toContain(region.shortNames.nl);
  });
});

describe("what is said beside a figure", () => {
  test.each(["nl", "en"] as const)(
    "in %s: the path with the year of slow-down, and what a point of interest does",
    async (locale) => {
      const start = locale === "nl" ? "" : "/en";
      const { national, years } = await askApi("2026-01");
      const home = await readSent(`${start}/`);
      const letter = plain((await readSent(`${start}/brief`)).querySelector("#slowdown-year")?.textContent);
      const path = home.querySelector('[data-testid="open-path"]')?.textContent ?? "";
      expect(path.indexOf(String(national.slowdownYear))).toBeGreaterThan(-1);
      for (const { year, openShare } of years) {
        const share = new Intl.NumberFormat(locale === "nl" ? "nl-NL" : "en-GB", { maximumSignificantDigits: 2 });
        const inYear = `${String(year)} ${share.format(100 * openShare)}`;
        expect([plain(path), letter]).toEqual([expect.stringContaining(inYear), expect.stringContaining(inYear)]);
      }
      const client = createClient(`${inject("apiUrl")}/graphql`);
      const sensitivity = answerIn(
        (await client.request(InterestPointDocument, { vintage: "2026-01" })).scenario,
        "sensitivity",
      );
      if (sensitivity.__typename !== "Sensitivity") throw new Error("no sensitivity");
      const { capacityInterestUp: up, capacityInterestDown: down } = sensitivity;
      expect(down).toBeGreaterThan(1.5 * -up);
      for (const page of ["/scenario", "/zekerheid"]) {
        const said = plain((await readSent(start + page)).querySelector('[data-testid="interest"]')?.textContent ?? "");
        for (const amount of [-up, down])
          expect([page, said]).toEqual([page, expect.stringContaining(oneBillion(amount, locale))]);
      }
    },
  );
});

/** "27,9 m" of "27,9 miljard". */
const oneBillion = (amount: number, locale: "nl" | "en"): string => {
  const tenths = new Intl.NumberFormat(locale === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 });
  return `${tenths.format(amount / 1e9)} ${locale === "nl" ? "m" : "b"}`;
};
