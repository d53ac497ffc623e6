import type { YearTotals } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import type { BookName, CountName, YearFigureName } from "./figure-names.js";
import { traceNode } from "./nodes.js";
import { countInput, needInputs, taskInputs } from "./region-inputs.js";
import { traceBook, yearsOf } from "./trace-books.js";
import { traceRegion } from "./trace-region.js";
import type { RegionFigureName, TraceNode, TraceUnit } from "./types.js";

export const YEAR_UNITS: Partial<Record<CountName, TraceUnit>> = {
  openShare: "FRACTION",
  shortfallPerHome: "EUR_PER_HOME",
  newHomes: "HOMES",
  measures: "MEASURES",
  homesLost: "HOMES",
  measuresLost: "MEASURES",
};

const isBook = (name: YearFigureName): name is `finance.${BookName}` => name.startsWith("finance.");

/** A figure of one year, of the country (region null) or of a region. */
export function traceYear(
  context: TraceContext,
  region: string | null,
  year: number,
  name: YearFigureName,
  depth: number,
): TraceNode {
  if (isBook(name)) return traceBook(context, region, year, name.slice("finance.".length) as BookName, depth);
  const { outcome } = context;
  const ofYear: YearTotals | undefined = yearsOf(context, region).find((item) => item.year === year);
  const unit = YEAR_UNITS[name];
  const rule = region === null ? nationalRule(name) : regionalRule(name);
  return traceNode(
    {
      key: name,
      region,
      year,
      value: ofYear?.[name] ?? null,
      status: context.inputs ? "MODELLED" : "ASSUMED",
      ...(unit ? { unit } : {}),
      formula: rule.formula,
      inputs: (d) => {
        if (region === null && !rule.same)
          return outcome.regions.map((balance) => traceYear(context, balance.region, year, name, d));
        const same = (rule.same ?? []).map((of) => traceYear(context, region, year, of, d));
        return region === null ? same : [...same, ...regionInputs(context, region, rule, d)];
      },
    },
    depth,
  );
}

interface Rule {
  readonly formula: string;
  /** Figures of the same year and region. */
  readonly same?: readonly CountName[];
  /** The region's figures over all years. */
  readonly total?: readonly RegionFigureName[];
  readonly inputs?: "NEED" | "TASK" | "COUNT";
  readonly counted?: "newHomes" | "measures";
}

function nationalRule(name: CountName): Rule {
  if (name === "openShare") return { formula: "open / task", same: ["open", "task"] };
  if (name === "shortfallPerHome") return { formula: "shortfall / homes of all regions", same: ["shortfall"] };
  return { formula: `sum over regions of ${name}` };
}

const REGIONAL_RULES: Readonly<Record<CountName, Rule>> = {
  task: {
    formula: "newHomes * newHomeCost + measures * measureCost, less subsidies",
    same: ["newHomes", "measures"],
    inputs: "TASK",
  },
  unmet: {
    formula: "sum over corporations of (1 - share) * task, share = most that keeps normIcr and normLtv",
    same: ["task"],
    inputs: "NEED",
  },
  shortfall: {
    formula: "unmet * shortfall / need, shortfall and need over all years",
    same: ["unmet"],
    total: ["shortfall", "need"],
  },
  received: {
    formula: "unmet * received / need, received and need over all years",
    same: ["unmet"],
    total: ["received", "need"],
  },
  shortfallPerHome: { formula: "shortfall / homes", same: ["shortfall"], total: ["homes"] },
  open: {
    formula: "unmet * open / need, open and need over all years",
    same: ["unmet"],
    total: ["open", "need"],
  },
  openShare: { formula: "open / task", same: ["open", "task"] },
  newHomes: {
    formula: "agreed number of the year, spread over municipalities, times ambitionHomes",
    inputs: "COUNT",
    counted: "newHomes",
  },
  measures: {
    formula: "agreed number of the year, spread by stock, times ambitionMeasures",
    inputs: "COUNT",
    counted: "measures",
  },
  homesLost: {
    formula: "(1 - share) * newHomes * open / need, open and need over all years",
    same: ["newHomes", "unmet", "task"],
    total: ["open", "need"],
  },
  measuresLost: {
    formula: "(1 - share) * measures * open / need, open and need over all years",
    same: ["measures", "unmet", "task"],
    total: ["open", "need"],
  },
};

const regionalRule = (name: CountName): Rule => REGIONAL_RULES[name];

function regionInputs(context: TraceContext, region: string, rule: Rule, depth: number): TraceNode[] {
  const { outcome, inputs } = context;
  const balance = outcome.regions.find((item) => item.region === region);
  if (!balance) return [];
  const totals = (rule.total ?? []).map((of) => traceRegion(context, balance, of, depth));
  if (!inputs) return totals;
  if (rule.inputs === "NEED") return [...totals, ...needInputs(inputs, region, depth)];
  if (rule.inputs === "TASK") return [...totals, ...taskInputs(context, inputs)];
  if (rule.counted) return [...totals, countInput(inputs, balance, rule.counted), ...inputs.pulled()];
  return totals;
}
