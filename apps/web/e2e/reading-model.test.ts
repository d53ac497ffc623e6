import {
  answerIn,
  LastingLeversDocument,
  LastingPaceDocument,
  LongRunDocument,
  MethodDocument,
  TraceDocument,
} from "@solidariteitskaart/client";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { api, figuresBy } from "./support/figures-on";
import { follow, plain } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();
const still = (path: string) => openPage(path, { javaScriptEnabled: false });

describe("the page on the long run equals the API", () => {
  test("every year, every region and every lever, at another pace and recalculation", async () => {
    const vintage = "2024-12";
    const [run, paces, levers] = await Promise.all([
      api().request(LongRunDocument, { vintage, pace: 0.5 }),
      api().request(LastingPaceDocument, { vintage }),
      api().request(LastingLeversDocument, { vintage }),
    ]);
    const rows = figuresBy(await readSent(`/lange-termijn?v=${vintage}&pace=50`), "data-row");
    const years = run.scenario?.outcome?.longRun?.national ?? [];
    expect(years.length).toBe(36);
    for (const { year, task, share, shareTogether, finance } of years) {
      const { homes, debtPerHome, icr, ltv, monthlyResultPerHome } = finance;
      expect([year, rows.get(`year-${String(year)}`)]).toEqual([
        year,
        [task, share, shareTogether, homes, debtPerHome, icr, ltv, monthlyResultPerHome],
      ]);
    }
    const lastingPace = answerIn(paces.scenario, "lastingPace");
    if (lastingPace.__typename !== "LastingPace") throw new Error("no lasting pace");
    expect(rows.get("NL")).toEqual([lastingPace.national.pace]);
    for (const { region, pace } of lastingPace.regions) {
      expect([region.code, rows.get(region.code)]).toEqual([region.code, pace === null ? [] : [pace]]);
    }
    const tried = levers.scenario?.lastingPace?.levers ?? [];
    expect(tried.length).toBeGreaterThan(15);
    for (const { lever, paceAtBest, unmetAtBest } of tried) {
      const shown = paceAtBest === null ? [unmetAtBest] : [paceAtBest, unmetAtBest];
      expect([lever.key, rows.get(`lever-${lever.key}`)]).toEqual([lever.key, shown]);
    }
  });

  test("another pace is a link or a form", async () => {
    const page = await still("/lange-termijn");
    const lastingPace = answerIn((await api().request(LastingPaceDocument, {})).scenario, "lastingPace");
    if (lastingPace.__typename !== "LastingPace") throw new Error("no lasting pace");
    const { pace, agreedBreaksIn } = lastingPace.national;
    const share = `${(100 * (pace ?? 0)).toFixed(1).replace(".", ",")} %`;
    const lead = plain(await page.getByTestId("lead").textContent());
    expect([lead.includes(`loopt vast in ${agreedBreaksIn}`), lead.includes(share)]).toEqual([true, true]);
    await page.locator('input[name="pace"]').fill("40");
    await Promise.all([
      page.waitForURL(({ searchParams }) => searchParams.get("pace") === "40"),
      page.getByRole("button", { name: "Toon", exact: true }).click(),
    ]);
    expect(plain(await page.locator("#course").textContent())).toContain("40 % van het afgesproken tempo");
  });

  test("a pace or recalculation that cannot be is explained, without figures", async () => {
    for (const query of ["pace=300", "pace=half", "v=1999"]) {
      const page = await readSent(`/lange-termijn?${query}`);
      expect(textIn(page, "main")).toMatch(/300|half|1999/);
      expect([query, page.querySelectorAll("[data-exact]").length]).toEqual([query, 0]);
    }
  });
});

describe("the page on the method equals the API", () => {
  test("assumptions, norms, calibration and verification", async () => {
    const { assumptions, financialNorms, calibration, verification } = await api().request(MethodDocument, {});
    const page = await readSent("/methode");
    const rows = figuresBy(page, "data-row");
    for (const { key, branch, fromYear, value } of assumptions) {
      const name = `${key} ${branch} ${String(fromYear ?? "")}`;
      expect([name, rows.get(name)]).toEqual([name, [value]]);
    }
    for (const { code, limit } of financialNorms) expect([code, rows.get(code)]).toEqual([code, [limit]]);
    for (const { vintage, costFactor, marketInterest } of calibration.vintages) {
      expect(rows.get(vintage.code)).toEqual([costFactor, marketInterest]);
    }
    const model = figuresBy(page, "data-verify");
    for (const { code, values } of verification) {
      const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
      expect([code, model.get(code)]).toEqual([code, known]);
    }
  });

  test("formulas are MathML", async () => {
    // To every browser <math> is MathML.
    const page = await readSent("/methode");
    expect(page.querySelectorAll("[data-formula] math").length).toBe(14);
    expect(page.querySelectorAll("[data-formula] mfrac").length).toBe(2);
  });

  test("a figure is traced down to its facts", async () => {
    const { trace } = await api().request(TraceDocument, { figure: "need", region: "HMR" });
    if (trace.__typename !== "TraceNode") throw new Error("no trace");
    const page = await still("/methode");
    await page.locator('select[name="figure"]').selectOption("need");
    await page.locator('select[name="region"]').selectOption("HMR");
    await follow(page, page.getByRole("button", { name: "Toon", exact: true }), "?figure=need&region=HMR");
    const steps = page.locator('[data-step="need"] > details');
    const top = steps.locator("> summary [data-exact]").first();
    expect(Number(await top.getAttribute("data-exact"))).toBe(trace.value);
    expect(await steps.locator("> ul > li").count()).toBe(trace.inputs.length);
  });

  test("a figure that is not there is explained", async () => {
    const page = await readSent("/en/methode?figure=room");
    expect(textIn(page, "#trace")).toContain("a figure that there is not");
  });
});
