import { figureOf } from "../../figures/catalogue.js";
import type { ScenarioCosts, ScenarioCostsYear } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import { COST_RULES } from "./cost-rules.js";
import {
  BOOKS,
  type BookName,
  COST_TOTALS,
  COST_YEARS,
  type CostFigureName,
  type CostTotalName,
  type CostYearName,
} from "./figure-names.js";
import { namedIn } from "./named-in.js";
import { traceNode } from "./nodes.js";
import { traceBook } from "./trace-books.js";
import { traceNational } from "./trace-national.js";
import { traceYear } from "./trace-year.js";
import { NATIONAL_FIGURES, type TraceNode } from "./types.js";

const FINANCE = BOOKS.map((name) => `finance.${name}` as const);

const isYearly = (name: CostFigureName): name is CostYearName => COST_YEARS.some((known) => known === name);

function ofYear(year: ScenarioCostsYear, name: CostYearName): number | null {
  return year[name.slice("costs.".length) as Exclude<keyof ScenarioCostsYear, "year">];
}

function totalOf(costs: ScenarioCosts, name: CostTotalName): number | null {
  const [, who, what] = name.split(".") as [string, Exclude<keyof ScenarioCosts, "years">, string];
  return (costs[who] as unknown as Readonly<Record<string, number | null>>)[what] ?? null;
}

/**
 * A figure of who pays for the measures, against the same world without any.
 * @param year null: over all years; a yearly figure then has its values year by year
 */
export function traceCosts(context: TraceContext, year: number | null, name: CostFigureName, depth: number): TraceNode {
  const { costs } = context.outcome;
  const { unit, formulas } = figureOf(name);
  const formula = (isYearly(name) ? formulas.COSTS_YEAR : formulas.COSTS) ?? "";
  const years = costs?.years ?? [];
  const found = years.find((item) => item.year === year);
  const byYear = isYearly(name) && year === null ? years.map((item) => ofYear(item, name) ?? 0) : null;
  const one = isYearly(name) ? found && ofYear(found, name) : costs && totalOf(costs, name);
  return traceNode(
    {
      key: name,
      year,
      value: one ?? null,
      ...(byYear ? { byYear } : {}),
      unit,
      status: "MODELLED",
      formula,
      inputs: (d) => inputsOf(context, name, formula, year, one ?? null, d),
    },
    depth,
  );
}

function inputsOf(
  context: TraceContext,
  name: CostFigureName,
  formula: string,
  year: number | null,
  value: number | null,
  depth: number,
): TraceNode[] {
  const { costs = namedIn(formula, [...COST_TOTALS, ...COST_YEARS]), task, without } = COST_RULES[name] ?? {};
  const books = namedIn(formula, FINANCE).map((book) => book.slice("finance.".length) as BookName);
  const national = isYearly(name) ? [] : namedIn(formula, NATIONAL_FIGURES);
  const bookNodes = year === null ? [] : books.map((book) => traceBook(context, null, year, book, depth));
  const book = without && bookNodes[0]?.value;
  return [
    ...costs.map((of) => traceCosts(context, isYearly(of) ? year : null, of, depth)),
    ...bookNodes,
    ...(without && typeof book === "number" && value !== null
      ? [
          traceNode(
            {
              key: `finance.${without.book}.withoutMeasures`,
              year,
              value: book + without.sign * value,
              unit: "EUR_NOMINAL",
              status: "MODELLED",
            },
            0,
          ),
        ]
      : []),
    ...(task && year !== null ? [traceYear(context, null, year, task, depth)] : []),
    ...national.map((of) => traceNational(context, of, depth)),
    ...(context.inputs?.pulled() ?? []),
  ];
}
