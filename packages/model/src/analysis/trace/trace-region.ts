import { figureOf } from "../../figures/catalogue.js";
import type { Unit } from "../../figures/unit.js";
import type { RegionBalance } from "../../outcome/types.js";
import { availableToGive } from "../../solidarity/giving.js";
import type { TraceContext } from "./context.js";
import { namedIn } from "./named-in.js";
import { type Step, traceNode } from "./nodes.js";
import { countInput, needInputs, roomInputs, taskInputs } from "./region-inputs.js";
import type { TraceInputs } from "./trace-inputs.js";
import { REGION_FIGURES, type RegionFigureName, type TraceNode } from "./types.js";

/** What a table of regions states by itself. */
const MADE: ReadonlySet<RegionFigureName> = new Set<RegionFigureName>([
  "task",
  "need",
  "room",
  "shortfall",
  "surplus",
  "newHomes",
  "measures",
  "homesLostBefore",
  "measuresLostBefore",
  "commercialSurplus",
  "commercialShortfall",
]);

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
  const measured = (key: string, value: number, unit: Unit = "EUR", formula?: string): TraceNode =>
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

  const figure = figureOf(name);
  const formula = inputs || !MADE.has(name) ? figure.formulas.REGION : null;
  const steps: Partial<Record<RegionFigureName, RegionStep>> = {
    given: { formula: nearest + GIVE_FORMULA[solidarity.give], inputs: plan },
    received: { formula: nearest + RECEIVE_FORMULA[solidarity.receive], inputs: plan },
    homes: context.inputs?.evidenceOf("homes") ?? {},
    ...(inputs ? madeSteps(context, inputs, balance, all) : {}),
  };
  const byYear = byYearOf(balance, name);
  return traceNode(
    {
      key: name,
      region: balance.region,
      value: balance[name],
      // A table of regions is what its owner says it is.
      status: inputs ? "MODELLED" : "ASSUMED",
      ...(byYear ? { byYear } : {}),
      unit: figure.unit,
      ...(formula ? { formula, inputs: all(...namedIn(formula, REGION_FIGURES)) } : {}),
      ...steps[name],
    },
    depth,
  );
}

function availableOf({ region, surplus, shortfall, task, homes }: RegionBalance, reserveShare: number): number {
  return availableToGive({ region, surplus, shortfall, task, homes, woz: 0, homesLost: 0 }, reserveShare);
}

/** Figures that are told year by year beside their total. */
const BY_YEAR = ["task", "open", "homesNotBuilt", "measuresNotDone", "homesLost", "measuresLost"] as const;

function byYearOf({ years }: RegionBalance, name: RegionFigureName): number[] | undefined {
  if (years.length === 0) return undefined;
  const told = BY_YEAR.find((one) => one === name);
  if (told) return years.map((year) => year[told]);
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
  const pulled = () => inputs.pulled();
  return {
    homesScrapped: { inputs: (d) => [countInput(inputs, balance, "newHomes"), ...all("newHomes")(d), ...pulled()] },
    measuresScrapped: { inputs: (d) => [countInput(inputs, balance, "measures"), ...all("measures")(d), ...pulled()] },
    newHomes: { inputs: () => [countInput(inputs, balance, "newHomes"), ...pulled()] },
    measures: { inputs: () => [countInput(inputs, balance, "measures"), ...pulled()] },
    task: { inputs: (d) => [...all("newHomes", "measures")(d), ...taskInputs(context, inputs)] },
    need: { inputs: (d) => [...all("task")(d), ...needInputs(inputs, region, d)] },
    room: { inputs: (d) => roomInputs(context, inputs, balance, d) },
    homesLostBefore: { inputs: all("newHomes", "need", "task") },
    measuresLostBefore: { inputs: all("measures", "need", "task") },
    commercialSurplus: { inputs: () => inputs.commercialNorms() },
    commercialShortfall: { inputs: () => inputs.commercialNorms() },
  };
}
