import type { RegionBalance } from "../../outcome/types.js";
import { availableToGive } from "../../solidarity/giving.js";
import type { TraceContext } from "./context.js";
import { type Step, traceNode } from "./nodes.js";
import { countInput, needInputs, roomInputs, taskInputs } from "./region-inputs.js";
import type { TraceInputs } from "./trace-inputs.js";
import type { RegionFigureName, TraceNode, TraceUnit } from "./types.js";

/** Of figures that are no amounts of money. */
export const REGION_UNITS: Partial<Record<RegionFigureName, TraceUnit>> = {
  homesLost: "HOMES",
  measuresLost: "MEASURES",
  homesLostBefore: "HOMES",
  measuresLostBefore: "MEASURES",
  newHomes: "HOMES",
  measures: "MEASURES",
  homes: "HOMES",
  ownPositionPerHome: "EUR_PER_HOME",
  shortfallShare: "FRACTION",
  openShare: "FRACTION",
};

const GIVE_FORMULA = {
  PROPORTIONAL: "available * moved / sum(available)",
  STATUTORY_LEVY: "min(available, level * (1/2 share of homes + 1/2 share of WOZ value)), sum = moved",
} as const;
const RECEIVE_FORMULA = {
  PROPORTIONAL: "shortfall * moved / sum(shortfall)",
  LOWEST_COVERAGE_FIRST: "clamp(level * task - (task - shortfall), 0, shortfall), sum = moved",
  MOST_HOMES: "whole shortfalls, most homes lost per euro first, until moved is used up",
} as const;

type Figures = (...names: RegionFigureName[]) => (depth: number) => readonly TraceNode[];
type RegionStep = Partial<Omit<Step, "key" | "region" | "value">>;

/** A regional figure with what it follows from, down to the inputs of the model. */
export function traceRegion(
  context: TraceContext,
  balance: RegionBalance,
  name: RegionFigureName,
  depth: number,
): TraceNode {
  const { outcome, inputs } = context;
  const all: Figures =
    (...names) =>
    (d) =>
      names.map((of) => traceRegion(context, balance, of, d));
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

  const steps: Partial<Record<RegionFigureName, RegionStep>> = {
    capacity: { formula: "task - shortfall + surplus", inputs: all("task", "shortfall", "surplus") },
    ownPosition: { formula: "surplus - shortfall", inputs: all("surplus", "shortfall") },
    remaining: { formula: "ownPosition + received - given", inputs: all("ownPosition", "received", "given") },
    open: { formula: "shortfall - received", inputs: all("shortfall", "received") },
    given: { formula: nearest + GIVE_FORMULA[solidarity.give], inputs: plan },
    received: { formula: nearest + RECEIVE_FORMULA[solidarity.receive], inputs: plan },
    homesLost: { formula: "homesLostBefore * open / need", inputs: all("homesLostBefore", "open", "need") },
    measuresLost: { formula: "measuresLostBefore * open / need", inputs: all("measuresLostBefore", "open", "need") },
    ownPositionPerHome: { formula: "ownPosition / homes", inputs: all("ownPosition", "homes") },
    shortfallShare: { formula: "shortfall / task", inputs: all("shortfall", "task") },
    openShare: { formula: "open / task", inputs: all("open", "task") },
    homes: context.inputs?.evidenceOf("homes") ?? {},
    ...(inputs ? madeSteps(context, inputs, balance, all) : {}),
  };
  const byYear = byYearOf(balance, name);
  const unit = REGION_UNITS[name];
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

/** What the model itself makes of a region; a table of regions says nothing of the making of its figures. */
function madeSteps(
  context: TraceContext,
  inputs: TraceInputs,
  balance: RegionBalance,
  all: Figures,
): Partial<Record<RegionFigureName, RegionStep>> {
  const { region } = balance;
  return {
    shortfall: { formula: "max(0, need - room)", inputs: all("need", "room") },
    surplus: { formula: "max(0, room - need)", inputs: all("need", "room") },
    newHomes: {
      formula: "agreed numbers, spread over provinces by the agreements and over municipalities by growth",
      inputs: () => [countInput(inputs, balance, "newHomes"), ...inputs.pulled()],
    },
    measures: {
      formula: "agreed numbers, spread over municipalities by stock",
      inputs: () => [countInput(inputs, balance, "measures"), ...inputs.pulled()],
    },
    task: {
      formula: "sum over years of newHomes * newHomeCost + measures * measureCost, less subsidies",
      inputs: (d) => [...all("newHomes", "measures")(d), ...taskInputs(context, inputs)],
    },
    need: {
      formula: "sum over corporations and years of (1 - share) * task, share = most that keeps normIcr and normLtv",
      inputs: (d) => [...all("task")(d), ...needInputs(inputs, region, d)],
    },
    room: {
      formula:
        "sum over corporations of max(0, min((ltv * policyValue - debt) / (1 - ltv * valuePerEuro), (cashFlow - icr * rate * debt) / (icr * marketInterest - marginPerEuro))) in the last year",
      inputs: (d) => roomInputs(context, inputs, balance, d),
    },
    homesLostBefore: {
      formula: "sum over corporations and years of (1 - share) * newHomes",
      inputs: (d) => [...all("newHomes", "need", "task")(d)],
    },
    measuresLostBefore: {
      formula: "sum over corporations and years of (1 - share) * measures",
      inputs: (d) => [...all("measures", "need", "task")(d)],
    },
    commercialSurplus: {
      formula: "max(0, room - need) of the commercial branch, by the same steps with its own norms",
      inputs: () => inputs.commercialNorms(),
    },
    commercialShortfall: {
      formula: "max(0, need - room) of the commercial branch, by the same steps with its own norms",
      inputs: () => inputs.commercialNorms(),
    },
  };
}
