import { figureOf, namesIn } from "../../figures/catalogue.js";
import type { YearTotals } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import type { BookName, CountName, YearFigureName } from "./figure-names.js";
import { namedIn } from "./named-in.js";
import { traceNode } from "./nodes.js";
import { countInput, needInputs, taskInputs } from "./region-inputs.js";
import { traceBook, yearsOf } from "./trace-books.js";
import { traceRegion } from "./trace-region.js";
import type { RegionFigureName, TraceNode } from "./types.js";

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
  const { unit, formulas, addsUpOver } = figureOf(name);
  const summed = region === null && addsUpOver.includes("REGIONS");
  const formula = summed ? `sum over regions of ${name}` : (formulas.YEAR ?? "");
  const rule = RULES[name] ?? {};
  return traceNode(
    {
      key: name,
      region,
      year,
      value: ofYear?.[name] ?? null,
      status: context.inputs ? "MODELLED" : "ASSUMED",
      unit,
      formula,
      inputs: (d) => {
        if (summed) return outcome.regions.map((balance) => traceYear(context, balance.region, year, name, d));
        const same = (rule.same ?? namedIn(formula, namesIn("YEAR"))).map((of) =>
          traceYear(context, region, year, of, d),
        );
        return region === null ? same : [...same, ...regionInputs(context, region, rule, d)];
      },
    },
    depth,
  );
}

/** What a figure follows from beside what its formula names. */
interface Rule {
  /** Figures of the same year and region; those that the formula names when left out. */
  readonly same?: readonly CountName[];
  /** The region's figures over all years. */
  readonly total?: readonly RegionFigureName[];
  readonly inputs?: "NEED" | "TASK";
  readonly counted?: "newHomes" | "measures";
}

const RULES: Readonly<Partial<Record<CountName, Rule>>> = {
  task: { inputs: "TASK" },
  unmet: { inputs: "NEED" },
  shortfall: { same: ["unmet"], total: ["shortfall", "need"] },
  received: { same: ["unmet"], total: ["received", "need"] },
  open: { same: ["unmet"], total: ["open", "need"] },
  shortfallPerHome: { total: ["homes"] },
  newHomes: { same: [], counted: "newHomes" },
  measures: { same: [], counted: "measures" },
  homesLost: { same: ["newHomes", "unmet", "task"], total: ["open", "need"] },
  measuresLost: { same: ["measures", "unmet", "task"], total: ["open", "need"] },
  homesScrapped: { same: ["newHomes"], total: ["homesScrapped"], counted: "newHomes" },
  measuresScrapped: { same: ["measures"], total: ["measuresScrapped"], counted: "measures" },
};

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
