import type { Dataset } from "../../dataset/types.js";
import { evaluate } from "../../outcome/evaluate.js";
import type { Outcome, RegionBalance, YearTotals } from "../../outcome/types.js";
import type { Scenario } from "../../scenario/types.js";
import type { TraceContext } from "./context.js";
import { traceCorporation } from "./trace-corporation.js";
import { traceCosts } from "./trace-costs.js";
import { traceInputs } from "./trace-inputs.js";
import { traceMunicipality } from "./trace-municipality.js";
import { traceNational } from "./trace-national.js";
import { traceRegion } from "./trace-region.js";
import { traceTransfer } from "./trace-transfer.js";
import { traceUntil } from "./trace-until.js";
import { traceYear } from "./trace-year.js";
import type { InputEvidence, TraceFigure, TraceNode } from "./types.js";

/** Levels below the figure: down to the inputs of the model. */
export const TRACE_DEPTH = 3;

/**
 * Explains one figure of an outcome: the formula, what went into it, and so on down to facts and assumptions.
 * @param outcome of this dataset
 * @param evidence where inputs come from; an input without evidence is an assumption without a source
 * @param depth levels below the figure, 0 to 3
 * @throws RangeError for a region, year, corporation or municipality that the outcome lacks
 */
export function traceOutcome(
  dataset: Dataset,
  outcome: Outcome,
  figure: TraceFigure,
  evidence: readonly InputEvidence[] = [],
  depth = TRACE_DEPTH,
): TraceNode {
  const sector = dataset.kind === "SECTOR" ? dataset : null;
  const inputs = sector && traceInputs(sector, outcome.scenario, evidence);
  return traceFigure({ outcome, dataset: sector, inputs, evidence }, figure, depth);
}

function traceFigure(context: TraceContext, figure: TraceFigure, depth: number): TraceNode {
  const { regions, corporations, years } = context.outcome;
  switch (figure.scope) {
    case "NATIONAL":
      return traceNational(context, figure.name, depth);
    case "REGION":
      return traceRegion(context, regionOf(regions, figure.region), figure.name, depth);
    case "YEAR":
    case "UNTIL":
      if (figure.region !== null) regionOf(regions, figure.region);
      requireYear(years, figure.year);
      if (figure.scope === "UNTIL") return traceUntil(context, figure.region, figure.year, figure.name, depth);
      return traceYear(context, figure.region, figure.year, figure.name, depth);
    case "CORPORATION": {
      const found = corporations.find(({ id }) => id === figure.corporation);
      if (!found) throw new RangeError(`There is no corporation ${figure.corporation}`);
      return traceCorporation(context, found, figure.name, depth);
    }
    case "MUNICIPALITY":
      return traceMunicipality(context, regionOf(regions, figure.region), figure, depth);
    case "COSTS":
      if (figure.year !== null) requireYear(years, figure.year);
      return traceCosts(context, figure.year, figure.name, depth);
    case "TRANSFER":
      return traceTransfer(context, regionOf(regions, figure.from).region, regionOf(regions, figure.to).region, depth);
  }
}

function regionOf(regions: readonly RegionBalance[], code: string): RegionBalance {
  const balance = regions.find(({ region }) => region === code);
  if (!balance) throw new RangeError(`There is no region ${code}`);
  return balance;
}

function requireYear(years: readonly YearTotals[], year: number): void {
  if (!years.some((item) => item.year === year)) throw new RangeError(`There is no year ${year}`);
}

/**
 * Evaluates the scenario and explains one of its figures: see traceOutcome.
 * @param figure what is explained, by key, region and year
 * @param evidence where inputs come from; an input without is an assumption without a source
 * @returns the figure with what it is made of, TRACE_DEPTH levels deep
 * @throws RangeError for a region, year, corporation or municipality that the outcome lacks
 */
export async function trace(
  dataset: Dataset,
  scenario: Scenario,
  figure: TraceFigure,
  evidence: readonly InputEvidence[] = [],
): Promise<TraceNode> {
  return traceOutcome(dataset, await evaluate(dataset, scenario), figure, evidence);
}
