import type { SectorDataset } from "../../dataset/types.js";
import { figureOf } from "../../figures/catalogue.js";
import type { YearTotals } from "../../outcome/types.js";
import { BOOK_RULES } from "./book-rules.js";
import type { TraceContext } from "./context.js";
import { BOOKS, type BookName } from "./figure-names.js";
import { namedIn } from "./named-in.js";
import { traceNode } from "./nodes.js";
import type { TraceInputs } from "./trace-inputs.js";
import { traceYear } from "./trace-year.js";
import type { TraceNode } from "./types.js";

/** The years of the country or of one region. */
export function yearsOf({ outcome }: TraceContext, region: string | null): readonly YearTotals[] {
  if (region === null) return outcome.years;
  return outcome.regions.find((balance) => balance.region === region)?.years ?? [];
}

/** A figure of the social branch's books in one year, down to the books of the year before and the inputs. */
export function traceBook(
  context: TraceContext,
  region: string | null,
  year: number,
  name: BookName,
  depth: number,
): TraceNode {
  const { unit, formulas, addsUpOver } = figureOf(`finance.${name}`);
  const addsUp = region === null && addsUpOver.includes("REGIONS");
  const { inputs, outcome } = context;
  const value = yearsOf(context, region).find((item) => item.year === year)?.finance?.[name] ?? null;
  const own = formulas.FINANCE ?? "";
  const formula = addsUp ? `sum over regions of finance.${name}` : own;
  return traceNode(
    {
      key: `finance.${name}`,
      region,
      year,
      value,
      unit,
      status: "MODELLED",
      ...(inputs ? { formula } : {}),
      inputs: (d) => {
        if (!inputs) return [];
        if (addsUp) return outcome.regions.map((balance) => traceBook(context, balance.region, year, name, d));
        return inputsOfBook(context, inputs, name, own, { region, year, depth: d });
      },
    },
    depth,
  );
}

/** Books that a formula names: of the same year, and with "before" behind them of the year before. */
const BEFORE = /finance\.\w+(?= before)/g;
const NOW = /finance\.\w+(?! before|\w)/g;

const booksIn = (formula: string, which: RegExp): readonly BookName[] =>
  namedIn((formula.match(which) ?? []).join(" ").replaceAll("finance.", ""), BOOKS);

function inputsOfBook(
  context: TraceContext,
  inputs: TraceInputs,
  name: BookName,
  formula: string,
  { region, year, depth }: { readonly region: string | null; readonly year: number; readonly depth: number },
): TraceNode[] {
  const rule = BOOK_RULES[name] ?? {};
  const { same = booksIn(formula, NOW), before = booksIn(formula, BEFORE) } = rule;
  const { task = [], paths = [], means = [], constants = [] } = rule;
  return [
    ...same.map((of) => traceBook(context, region, year, of, depth)),
    ...before.map((of) => bookBefore(context, region, year, of, depth)),
    ...task.map((of) => traceYear(context, region, year, of, depth)),
    ...paths.map((path) => inputs.path(path, depth)),
    ...means.map((key) => inputs.branchMean(key, region)),
    ...constants.map((key) => inputs.ofWorld(key, depth)),
    ...(task.length > 0 || means.length > 0 || constants.length > 0 ? inputs.pulled() : []),
  ];
}

/** The books at the end of the year before; before the first year what corporations started with. */
function bookBefore(
  context: TraceContext,
  region: string | null,
  year: number,
  name: BookName,
  depth: number,
): TraceNode {
  const { dataset } = context;
  if (!dataset || year > dataset.firstYear) return traceBook(context, region, year - 1, name, depth);
  return traceNode(
    {
      key: `finance.${name}`,
      region,
      year: year - 1,
      value: startOf(dataset, region, name),
      unit: figureOf(`finance.${name}`).unit,
      status: "MODELLED",
      ...(context.inputs?.evidenceOf(name === "debt" ? "debtTotal" : name) ?? {}),
    },
    0,
  );
}

function startOf(dataset: SectorDataset, region: string | null, name: BookName): number | null {
  const own = dataset.corporations.filter((corporation) => region === null || corporation.region === region);
  const sum = (of: (input: SectorDataset["corporations"][number]["social"]["input"]) => number) =>
    own.reduce((total, { social }) => total + of(social.input), 0);
  const debt = sum((input) => input.debt);
  if (name === "homes") return sum((input) => input.homes);
  if (name === "newCohortHomes") return sum((input) => input.newHomes ?? 0);
  if (name === "debt") return Math.round(debt);
  if (name === "interestRate" && debt > 0) return sum((input) => input.debt * input.interestRate) / debt;
  return null;
}
