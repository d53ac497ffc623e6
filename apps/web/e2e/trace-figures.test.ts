import { MethodDocument, type Trace, type TraceStep } from "@solidariteitskaart/client";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { formulaWords } from "../src/features/read-method/formula-words";
import { readPairs, readTrace } from "../src/features/read-method/read-trace";
import { type StepWords, stepName } from "../src/features/read-method/step-name";
import { readTraceChoice, type TracePlaces, tracedFiguresOf } from "../src/features/read-method/trace-choice";
import { type Analysis, offeredAnalyses } from "../src/features/read-method/trace-offers";
import { en } from "../src/messages/en";
import { nl } from "../src/messages/nl";
import { withBrowser } from "./support/browser";
import { api } from "./support/figures-on";
import { follow, plain } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";
import { faultsInEveryForm } from "./support/violations";

const { openPage } = withBrowser();
const still = (path: string) => openPage(path, { javaScriptEnabled: false });
const languages = { nl, en } as const;

let places: TracePlaces;
beforeAll(async () => {
  process.env.API_URL = `${inject("apiUrl")}/graphql`;
  const pairs = await readPairs();
  const { regions } = await api().request(MethodDocument, {});
  places = { regions: regions.map(({ code }) => code), pairs: pairs.kind === "open" ? pairs.answer : [] };
});

/** As the API says it. */
const traceOf = async (query: string): Promise<Trace> => {
  const { of, place, chosen } = readTraceChoice(new URLSearchParams(query), places);
  const found = place === null ? null : await readTrace(of, place, chosen);
  if (found?.kind !== "open") throw new Error(`there is no trace of ${query}`);
  return found.answer;
};

describe("a figure of the plan is traced without scripts", () => {
  const cases = [{ of: "levy", choose: { figure: "cap", year: "2028" } }] as const;
  const both = cases.flatMap((one) => (["nl", "en"] as const).map((locale) => ({ ...one, locale })));

  test.each(both)("$of in $locale: chosen in the form, the value of the API, with formula and inputs", async (one) => {
    const { of, choose, locale } = one;
    const texts = languages[locale];
    const page = await still(`${locale === "en" ? "/en" : ""}/methode`);
    await follow(
      page,
      page.locator("#trace").getByRole("link", { name: texts.trace.of[of], exact: true }),
      `?of=${of}`,
    );
    const fields = Object.entries(choose);
    for (const [name, value] of fields) await page.locator(`#trace select[name="${name}"]`).selectOption(value);
    const order = await page
      .locator("#trace form [name]")
      .evaluateAll((items) => items.map((item) => [item.getAttribute("name"), (item as HTMLSelectElement).value]));
    const query = new URLSearchParams(order as [string, string][]).toString();
    await follow(page, page.getByRole("button", { name: texts.method.trace.show, exact: true }), `?${query}`);
    const trace = await traceOf(query);
    const top = page.locator("#trace [data-step]").first().locator("> details");
    expect(Number(await top.locator("> summary [data-exact]").getAttribute("data-exact"))).toBe(trace.value);
    expect(await top.locator("> ul > li").count()).toBe(trace.inputs.length);
    expect(plain(await top.locator("> p").first().textContent()).length).toBeGreaterThan(3);
    for (const [name, value] of fields)
      expect(await page.locator(`#trace select[name="${name}"]`).inputValue()).toBe(value);
  });

  test("how many times the first voluntary support a transfer is, with the law as source", async () => {
    const [pair = ""] = places.pairs;
    const query = `of=plan&pair=${pair}`;
    const trace = await traceOf(query);
    const shown = (await readSent(`/methode?${query}`)).querySelector("#trace [data-step]");
    const exactIn = (selector: string) => Number(shown?.querySelector(selector)?.getAttribute("data-exact"));
    expect(exactIn("[data-exact]")).toBe(trace.value);
    expect(plain(shown?.querySelector("[data-formula-words]")?.textContent)).toBe("bedrag ÷ eerste vrijwillige steun");
    expect(exactIn('[data-step="firstVoluntaryCase"] [data-exact]')).toBe(15_000_000);
    expect(shown?.querySelectorAll('[data-step="firstVoluntaryCase"] a').length).toBeGreaterThan(0);
  });

  test("what cannot be is explained, beside the form of that calculation", async () => {
    for (const query of ["of=levy&figure=weather", "of=bridge", "of=weather"]) {
      const page = await readSent(`/methode?${query}`);
      expect(textIn(page, "#trace")).toContain(nl.method.trace.unknownHeading);
      expect([query, page.querySelectorAll("#trace [data-step]").length]).toEqual([query, 0]);
    }
  });
});

describe("what a trace shows is in words", () => {
  const wordsOf = ({ trace, scenario }: typeof nl): StepWords => {
    const named: Readonly<Record<string, string>> = trace.names;
    const levers = new Map(Object.entries(scenario.levers));
    return {
      name: (key) => named[key.replaceAll(".", "_")],
      lever: (key) => levers.get(key)?.name,
      region: (code) => (places.regions.includes(code) ? code : undefined),
      transfer: (to) => to,
      pair: (from, to) => `${from} ${to}`,
    };
  };
  type Step = TraceStep & { readonly inputs?: readonly Step[] };
  const all = (step: Step): Step[] => [step, ...(step.inputs ?? []).flatMap(all)];

  /** Of the country, else of a region; one of each choice is enough: names of the others are made in the same way. */
  const stepsOf = async (of: Analysis): Promise<Step[]> => {
    const steps: Step[] = [];
    for (const figure of tracedFiguresOf(of))
      for (const region of ["", "HMR"]) {
        const query = new URLSearchParams({ of, figure, region }).toString();
        if (readTraceChoice(new URLSearchParams(query), places).place !== null)
          steps.push(...all(await traceOf(query)));
      }
    return steps;
  };

  test.each(offeredAnalyses)("every name and formula of %s, in both languages", async (of) => {
    const steps = await stepsOf(of);
    expect(steps.length).toBeGreaterThan(5);
    for (const texts of Object.values(languages)) {
      const words = wordsOf(texts);
      const name = (key: string) => stepName(key, words);
      expect(steps.map(({ key }) => key).filter((key) => name(key) === undefined)).toEqual([]);
      const phrases: Readonly<Record<string, string>> = texts.trace.phrases;
      const raw = steps.flatMap(({ formula }) =>
        formula === null
          ? []
          : formulaWords(formula, { name, phrases: Object.keys(phrases), phrase: (phrase) => phrases[phrase] ?? "" })
              .filter(({ kind }) => kind === "raw")
              .map(({ text }) => `${text} in ${formula}`),
      );
      expect(raw).toEqual([]);
    }
  });

  test.each(["/methode?of=levy", "/en/methode?of=plan"])("no code on %s", async (path) => {
    const page = await readSent(path);
    expect(page.querySelectorAll("#trace [data-step]").length).toBeGreaterThan(5);
    expect(page.querySelectorAll("#trace code").length).toBe(0);
    const written = page.querySelectorAll("#trace option, #trace [data-exact], #trace [data-formula-words]");
    const texts = written.map(({ textContent }) => plain(textContent));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /[a-z]\.[a-z]|[a-z][A-Z]|LEVER|COUNT|EUR_/.test(text))).toEqual([]);
  });
});

describe("the traces of plan and levy have no fault that axe finds, and nothing sticks out", () => {
  test.each(["/methode?of=levy", "/en/methode?of=plan"])("%s: wide, narrow and in the dark", async (path) => {
    const page = await openPage(path);
    // The figure itself stands open; steps below it are of the same make.
    expect(await page.locator("#trace details[open] > ul > li").count()).toBeGreaterThan(1);
    expect(await faultsInEveryForm(page)).toEqual([]);
  });
});
