import type { SectorDataset } from "../../../dataset/types.js";
import type { Outcome } from "../../../outcome/types.js";
import { applyScenario } from "../../../scenario/apply-scenario.js";
import { levyCheck, neededByYear } from "../../solidarity-depth/levy-check.js";
import { traceOutcome } from "../trace.js";
import type { TraceNode } from "../types.js";
import { type AskedStep, type FigureTrace, type Tracers, traceBy } from "./figure-patterns.js";
import { given, made, sourcesOf } from "./steps.js";

const ASKED = { Evenly: "askedEvenly", AsNeeded: "askedAsNeeded" } as const;

/** Explains a figure of a levy check: "years.2028.cap". @param outcome of this dataset */
export async function traceLevy(dataset: SectorDataset, outcome: Outcome, asked: AskedStep): Promise<FigureTrace> {
  return traceBy(levyTracers(dataset, outcome, asked), asked.figure);
}

/** Why a plan fits in the statutory levy or does not: rent of the year, the cap of the law, and what the plan asks. */
function levyTracers(dataset: SectorDataset, outcome: Outcome, { evidence, depth }: AskedStep): Tracers {
  const levy = levyCheck(dataset, outcome);
  const index = applyScenario(dataset, outcome.scenario).terms.buildCostIndex;
  const needed = neededByYear(outcome);
  const below = Math.max(0, depth - 1);
  const capShare = () =>
    given("capShare", levy.capShare, "FRACTION", { status: "PUBLISHED", ...sourcesOf("capShare", evidence) });
  const rent = (year: number, key: string, d: number) => ({
    ...traceOutcome(dataset, outcome, { scope: "YEAR", region: null, year, name: "finance.rentIncome" }, evidence, d),
    key,
  });
  const atYear =
    (trace: (year: number, t: number, d: number) => TraceNode) =>
    async (name: string | undefined): Promise<TraceNode | null> => {
      const t = levy.years.findIndex(({ year }) => String(year) === name);
      const year = levy.years[t]?.year;
      return year === undefined ? null : trace(year, t, depth);
    };
  const indexOf = (t: number, year: number) =>
    given("buildCostIndex", index[t] ?? null, "RATIO", { year, status: "MODELLED" });
  const evenly = (year: number, t: number, d: number): TraceNode => {
    const moved = traceOutcome(dataset, outcome, { scope: "NATIONAL", name: "moved" }, evidence, below);
    const inputs = [moved, given("yearCount", dataset.yearCount, "COUNT"), indexOf(t, year)];
    const formula = "moved / yearCount * buildCostIndex of the year, rounded";
    const value = levy.years[t]?.askedEvenly ?? null;
    return made(`years.${year}.askedEvenly`, value, "EUR_NOMINAL", formula, inputs, d, { year });
  };
  const asNeeded = (year: number, t: number, d: number): TraceNode => {
    const inputs = [given("needed", needed[t] ?? null, "EUR", { year, status: "MODELLED" }), indexOf(t, year)];
    const formula =
      "needed * buildCostIndex of the year, rounded; needed = sum over regions of received * unmet of the year / need";
    const value = levy.years[t]?.askedAsNeeded ?? null;
    return made(`years.${year}.askedAsNeeded`, value, "EUR_NOMINAL", formula, inputs, d, { year });
  };
  const greatest = (way: keyof typeof ASKED) => async () => {
    const inputs = levy.years.flatMap(({ year }, t) => [
      (way === "Evenly" ? evenly : asNeeded)(year, t, below),
      rent(year, `years.${year}.rent`, 0),
    ]);
    const formula = `greatest over years of ${ASKED[way]} / rent`;
    return made(`greatestShare${way}`, levy[`greatestShare${way}`], "FRACTION", formula, inputs, depth);
  };
  return {
    capShare: async () => capShare(),
    "years.<year>.rent": atYear((year, _t, d) => rent(year, `years.${year}.rent`, d)),
    "years.<year>.cap": atYear((year, t, d) => {
      const inputs = [capShare(), rent(year, "rent", below)];
      const value = levy.years[t]?.cap ?? null;
      return made(`years.${year}.cap`, value, "EUR_NOMINAL", "capShare * rent, rounded", inputs, d, { year });
    }),
    "years.<year>.askedEvenly": atYear(evenly),
    "years.<year>.askedAsNeeded": atYear(asNeeded),
    greatestShareEvenly: greatest("Evenly"),
    greatestShareAsNeeded: greatest("AsNeeded"),
  };
}
