import type { SectorDataset } from "../../dataset/types.js";
import type { Outcome, RegionBalance } from "../../outcome/types.js";
import { availableToGive } from "../../solidarity/giving.js";
import { type Step, traceNode } from "./nodes.js";
import type { TraceInputs } from "./trace-inputs.js";
import type { RegionFigureName, TraceNode, TraceUnit } from "./types.js";

/** What regional steps read; inputs are null for a table of regions. */
export interface RegionContext {
  readonly outcome: Outcome;
  readonly dataset: SectorDataset | null;
  readonly inputs: TraceInputs | null;
}

const UNITS: Partial<Record<RegionFigureName, TraceUnit>> = { homesLost: "HOMES", measuresLost: "MEASURES" };

const GIVE_FORMULA = {
  PROPORTIONAL: "available * moved / sum(available)",
  STATUTORY_LEVY: "min(available, level * (1/2 share of homes + 1/2 share of WOZ value)), sum = moved",
} as const;
const RECEIVE_FORMULA = {
  PROPORTIONAL: "shortfall * moved / sum(shortfall)",
  LOWEST_COVERAGE_FIRST: "clamp(level * task - (task - shortfall), 0, shortfall), sum = moved",
  MOST_HOMES: "whole shortfalls, most homes lost per euro first, until moved is used up",
} as const;

/** A regional figure with what it follows from, down to the inputs of the model. */
export function traceRegion(
  context: RegionContext,
  balance: RegionBalance,
  name: RegionFigureName,
  depth: number,
): TraceNode {
  const { outcome, inputs } = context;
  const figure = (of: RegionFigureName) => (d: number) => traceRegion(context, balance, of, d);
  const all =
    (...names: RegionFigureName[]) =>
    (d: number) =>
      names.map((of) => figure(of)(d));
  const measured = (key: string, value: number, unit: TraceUnit = "EUR", formula?: string): TraceNode =>
    traceNode({ key, region: balance.region, value, unit, status: "MODELLED", ...(formula ? { formula } : {}) }, 0);
  const { solidarity, national } = outcome;
  const plan = (d: number) => [
    ...(name === "given"
      ? [measured("available", availableOf(balance, solidarity.reserveShare), "EUR", "surplus * (1 - reserveShare)")]
      : all("shortfall", ...(solidarity.receive === "PROPORTIONAL" ? [] : (["task"] as const)))(d)),
    traceNode({ key: "moved", value: national.moved, status: national.figureStatus.moved }, 0),
  ];
  const limited = solidarity.route === "NEAREST" && solidarity.maxDistanceKm !== undefined;
  const nearest = limited ? "nearest within maxDistanceKm to " : "";

  const steps: Record<RegionFigureName, Omit<Step, "key" | "region" | "value" | "status">> = {
    capacity: { formula: "task - shortfall + surplus", inputs: all("task", "shortfall", "surplus") },
    ownPosition: { formula: "surplus - shortfall", inputs: all("surplus", "shortfall") },
    remaining: { formula: "ownPosition + received - given", inputs: all("ownPosition", "received", "given") },
    open: { formula: "shortfall - received", inputs: all("shortfall", "received") },
    shortfall: inputs ? { formula: "max(0, need - room)", inputs: all("need", "room") } : {},
    surplus: inputs ? { formula: "max(0, room - need)", inputs: all("need", "room") } : {},
    given: { formula: nearest + GIVE_FORMULA[solidarity.give], inputs: plan },
    received: { formula: nearest + RECEIVE_FORMULA[solidarity.receive], inputs: plan },
    homesLost: {
      formula: "homesLostBefore * open / need",
      inputs: (d) => [measured("homesLostBefore", balance.homesLostBefore, "HOMES"), ...all("open", "need")(d)],
    },
    measuresLost: {
      formula: "measuresLostBefore * open / need",
      inputs: (d) => [
        measured("measuresLostBefore", balance.measuresLostBefore, "MEASURES"),
        ...all("open", "need")(d),
      ],
    },
    task: inputs ? taskStep(context, inputs, balance) : {},
    need: inputs ? needStep(inputs, balance, figure("task")) : {},
    room: inputs ? roomStep(context, inputs, balance) : {},
  };
  const byYear = byYearOf(balance, name);
  const unit = UNITS[name];
  return traceNode(
    {
      key: name,
      region: balance.region,
      value: balance[name],
      // A table of regions is what its owner says it is.
      status: inputs ? "MODELLED" : "ASSUMED",
      ...(byYear ? { byYear } : {}),
      ...(unit ? { unit } : {}),
      ...steps[name],
    },
    depth,
  );
}

function availableOf({ region, surplus, shortfall, task, homes }: RegionBalance, reserveShare: number): number {
  return availableToGive({ region, surplus, shortfall, task, homes, woz: 0, homesLost: 0 }, reserveShare);
}

function byYearOf({ years }: RegionBalance, name: RegionFigureName): number[] | undefined {
  if (years.length === 0) return undefined;
  if (name === "task" || name === "open" || name === "homesLost" || name === "measuresLost") {
    return years.map((year) => year[name]);
  }
  return name === "need" ? years.map((year) => year.unmet) : undefined;
}

/** Numbers times unit costs. */
function taskStep({ dataset }: RegionContext, inputs: TraceInputs, { region, newHomes, measures }: RegionBalance) {
  const costs = (field: "newHomeCost" | "measureCost") => dataset?.corporations[0]?.social.task[field] ?? 0;
  return {
    formula: "sum over years of newHomes * newHomeCost + measures * measureCost, less subsidies",
    inputs: () => [
      inputs.constant("newHomes", newHomes, "HOMES", region),
      inputs.constant("newHomeCost", costs("newHomeCost"), "EUR_PER_HOME"),
      inputs.constant("measures", measures, "MEASURES", region),
      inputs.constant("measureCost", costs("measureCost"), "EUR"),
      ...inputs.pulled(),
    ],
  };
}

/** The part of each year's task that the norms do not allow. */
function needStep(inputs: TraceInputs, { region }: RegionBalance, task: (depth: number) => TraceNode) {
  return {
    formula: "sum over corporations and years of (1 - share) * task, share = most that keeps normIcr and normLtv",
    inputs: (d: number) => [
      task(d),
      inputs.constant("icr", inputs.norms.icr, "RATIO"),
      inputs.constant("ltv", inputs.norms.ltv, "FRACTION"),
      inputs.path("marketInterest", d),
      inputs.path("rentGrowth", d),
      inputs.path("maintenanceGrowth", d),
      inputs.path("buildCostGrowth", d),
      inputs.branchMean("monthlyRent", region, "EUR_PER_MONTH"),
      inputs.branchMean("maintenancePerHome", region, "EUR_PER_YEAR"),
      inputs.branchMean("managementPerHome", region, "EUR_PER_YEAR"),
      inputs.branchMean("policyValuePerHome", region, "EUR_PER_HOME"),
      inputs.branchMean("interestRate", region, "FRACTION"),
    ],
  };
}

/** What both norms would still allow at the end. */
function roomStep({ dataset }: RegionContext, inputs: TraceInputs, balance: RegionBalance) {
  const last = balance.years.at(-1)?.finance;
  const atEnd = (key: string, value: number | null | undefined, unit: TraceUnit): TraceNode =>
    traceNode({ key, region: balance.region, value: value ?? null, unit, status: "MODELLED" }, 0);
  return {
    formula:
      "sum over corporations of max(0, min((ltv * policyValue - debt) / (1 - ltv * valuePerEuro), (cashFlow - icr * rate * debt) / (icr * marketInterest - marginPerEuro))) in the last year",
    inputs: (d: number) => [
      atEnd("debtAtEnd", last?.debt, "EUR"),
      atEnd("icrAtEnd", last?.icr, "RATIO"),
      atEnd("ltvAtEnd", last?.ltv, "FRACTION"),
      inputs.constant("icr", inputs.norms.icr, "RATIO"),
      inputs.constant("ltv", inputs.norms.ltv, "FRACTION"),
      inputs.path("marketInterest", d),
      inputs.constant("refinanceShare", dataset?.macro.refinanceShare ?? 0, "FRACTION"),
    ],
  };
}
