import { answerIn, createClient, OutcomeDocument, YearsUntilDocument } from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { countInWords } from "../src/format/count";
import { wholeNumber } from "../src/format/euro";
import { askApi } from "./support/ask-api";
import { askPlace } from "./support/ask-place";
import { cellsOf } from "./support/expect-comparison";
import { plain, readEuros } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";

const LESS = "m.ambitionHomes=50&m.ambitionMeasures=80";
const scenario = {
  measures: [
    { key: "ambitionHomes", value: 50 },
    { key: "ambitionMeasures", value: 80 },
  ],
};
const asked = { vintage: "2026-01", scenario };

const askLess = async () => {
  const client = createClient(`${inject("apiUrl")}/graphql`);
  const outcome = answerIn((await client.request(OutcomeDocument, asked)).scenario, "outcome");
  if (outcome.__typename !== "Outcome") throw new Error("the scenario is refused");
  return outcome;
};

/** Half of the homes and a fifth of the renovations are scrapped; there is money for the rest. */
describe("what a scenario scraps is not built", () => {
  test.each([
    ["nl", "/scenario", "waarvan {homes} geschrapt; ook geschrapt: {measures} verduurzamingen"],
    ["nl", "/", "waarvan {homes} geschrapt; ook geschrapt: {measures} verduurzamingen"],
    ["en", "/en/scenario", "of which {homes} scrapped; also scrapped: {measures} renovations"],
    ["en", "/en", "of which {homes} scrapped; also scrapped: {measures} renovations"],
  ] as const)("in the key figures and the sentence (%s, %s)", async (locale, path, note) => {
    const { national } = await askLess();
    expect(national).toMatchObject({ homesLost: 0, homesNotBuilt: national.homesScrapped });
    const page = await readSent(`${path}?${LESS}`);
    const [homes, measures] = [national.homesScrapped, national.measuresScrapped].map((one) =>
      countInWords(one, locale),
    );
    const noted = note.replace("{homes}", homes ?? "").replace("{measures}", measures ?? "");
    const figure = page.querySelectorAll("dl > div").find((one) => plain(one.textContent).includes(noted));
    const counted = figure?.querySelector("dd[title]");
    expect(counted?.getAttribute("title")).toBe(wholeNumber(national.homesNotBuilt, locale));
    expect(plain(counted?.textContent)).toBe(countInWords(national.homesNotBuilt, locale));
    const answer = textIn(page, "[data-testid=answer]");
    expect([answer.includes(`${homes ?? ""} `), answer.includes(`${measures ?? ""} `)]).toEqual([true, true]);
  });

  test("in every row of the table, and in its total", async () => {
    const { regions, national } = await askLess();
    const page = await readSent(`/?${LESS}&view=table`);
    for (const { region, homesNotBuilt } of regions.nodes) {
      const cells = page.querySelectorAll(`#table-frame tr[data-region="${region.code}"] td`);
      expect(readEuros(plain(cells[4]?.textContent))).toBe(homesNotBuilt);
      expect(homesNotBuilt).toBeGreaterThan(0);
    }
    expect(textIn(page, "#table-frame tfoot")).toContain(wholeNumber(national.homesNotBuilt, "nl"));
  });

  test("in one year: the sentence, what is read out and the table name what is scrapped by then", async () => {
    const client = createClient(`${inject("apiUrl")}/graphql`);
    const outcome = answerIn((await client.request(YearsUntilDocument, asked)).scenario, "outcome");
    if (outcome.__typename !== "Outcome") throw new Error("the scenario is refused");
    const until = outcome.years.find(({ year }) => year === 2030);
    const page = await readSent(`/?${LESS}&year=2030&span=until&view=table`);
    const notBuilt = wholeNumber(until?.homesNotBuilt ?? -1, "nl");
    expect(until?.homesNotBuilt).toBeGreaterThan(0);
    expect(textIn(page, "[data-testid=answer]")).toContain(countInWords(until?.homesScrapped ?? -1, "nl"));
    expect(textIn(page, "main")).toContain(`${notBuilt} woningen niet gebouwd`);
    expect(textIn(page, "#table-frame tfoot")).toContain(notBuilt);
  });

  test("in the course by year below the map, which adds up to the whole", async () => {
    const { years, national } = await askLess();
    const page = await readSent(`/?${LESS}`);
    const rows = page.querySelectorAll('section[aria-labelledby="overview"] tr[data-row]');
    const shown = years.map(({ year }) => {
      const row = rows.find((one) => one.getAttribute("data-row") === String(year));
      return readEuros(plain(row?.querySelectorAll("td")[2]?.textContent));
    });
    expect(shown).toEqual(years.map(({ homesNotBuilt }) => homesNotBuilt));
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(national.homesNotBuilt);
  });

  test.each(["homesLost", "measuresLost"] as const)("on the map and beside another outcome (%s)", async (measure) => {
    const [less, base] = [await askLess(), await askApi("2026-01")];
    const counted = measure === "homesLost" ? "homesNotBuilt" : "measuresNotDone";
    const map = await readSent(`/?${LESS}&measure=${measure}`);
    const page = await readSent(`/?${LESS}&view=compare&measure=${measure}&vs=base`);
    for (const [at, { region, ...figures }] of less.regions.nodes.entries()) {
      const label = map.querySelector(`#map a[data-region="${region.code}"]`)?.getAttribute("aria-label");
      expect(plain(label)).toContain(countInWords(figures[counted], "nl"));
      const before = base.regions.nodes[at]?.[counted] ?? -1;
      expect(await cellsOf(page, region.code)).toEqual([figures[counted], before, figures[counted] - before]);
    }
    const more = less.national.homesNotBuilt - base.national.homesNotBuilt;
    expect(textIn(page, "[data-testid=difference]")).toContain(
      `Ongeveer ${countInWords(more, "nl")} extra sociale huurwoningen worden niet gebouwd`,
    );
  });

  test("in what fewer homes do to a place, whose page and A4 say that they leave the scenario out", async () => {
    const { region } = await askPlace("HMR", "2026-01", { measures: [{ key: "ambitionHomes", value: 90 }] });
    expect(region.homesScrapped).toBeGreaterThan(0);
    let page = await readSent(`/gemeente/GM0599-rotterdam?${LESS}`);
    // Nine scenarios that a busy machine may not compute at once.
    for (let round = 0; round < 5 && !page.querySelector("#levers [data-row]"); round++)
      page = await readSent(`/gemeente/GM0599-rotterdam?${LESS}`);
    expect(textIn(page, '#levers [data-row="ambition"]')).toContain(
      `${countInWords(region.homesNotBuilt, "nl")} woningen niet gebouwd`,
    );
    const { outcome, region: base } = await askPlace("HMR", "2026-01");
    const share = outcome.municipalShares?.find(({ municipality }) => municipality.code === "GM0599");
    expect(textIn(page, "main")).toContain("“m.ambitionHomes” (“50”) gebruikt deze pagina niet.");
    const sheet = textIn(page, "[data-testid=sheet]");
    expect(sheet).toContain(`${countInWords(base.homesNotBuilt, "nl")} sociale huurwoningen`);
    expect(sheet).toContain(`${countInWords(share?.homesNotBuilt ?? -1, "nl")} niet gebouwde woningen`);
  });
});
