import { figureOf } from "../../figures/catalogue.js";
import type { TaskTotals } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import type { CountName, UntilFigureName } from "./figure-names.js";
import { traceNode } from "./nodes.js";
import { yearsOf } from "./trace-books.js";
import { traceRegion } from "./trace-region.js";
import { traceYear } from "./trace-year.js";
import type { TraceNode } from "./types.js";

/** A figure of all years up to and including one, of the country (region null) or of a region. */
export function traceUntil(
  context: TraceContext,
  region: string | null,
  year: number,
  figure: UntilFigureName,
  depth: number,
): TraceNode {
  const name = figure.slice("until.".length) as CountName;
  return traceNode(
    {
      key: figure,
      region,
      year,
      value: totalsOf(context, region).find((totals) => totals.year === year)?.[name] ?? null,
      status: context.inputs ? "MODELLED" : "ASSUMED",
      unit: figureOf(name).unit,
      formula: formulaOf(name, region),
      inputs: (d) => inputsOf(context, region, year, name, d),
    },
    depth,
  );
}

function totalsOf({ outcome }: TraceContext, region: string | null): readonly TaskTotals[] {
  if (region === null) return outcome.yearsUntil;
  return outcome.regions.find((balance) => balance.region === region)?.yearsUntil ?? [];
}

function formulaOf(name: CountName, region: string | null): string {
  if (name === "openShare") return "until.open / until.task";
  if (name === "shortfallPerHome") return `until.shortfall / homes${region === null ? " of all regions" : ""}`;
  return `sum over years up to and including the year of ${name}`;
}

function inputsOf(
  context: TraceContext,
  region: string | null,
  year: number,
  name: CountName,
  depth: number,
): TraceNode[] {
  const until = (...names: UntilFigureName[]) => names.map((of) => traceUntil(context, region, year, of, depth));
  if (name === "openShare") return until("until.open", "until.task");
  if (name === "shortfallPerHome") {
    const balances = context.outcome.regions.filter((balance) => region === null || balance.region === region);
    return [...until("until.shortfall"), ...balances.map((balance) => traceRegion(context, balance, "homes", depth))];
  }
  return yearsOf(context, region)
    .filter((totals) => totals.year <= year)
    .map((totals) => traceYear(context, region, totals.year, name, depth));
}
