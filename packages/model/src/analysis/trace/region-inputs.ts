import type { Unit } from "../../figures/unit.js";
import type { RegionBalance } from "../../outcome/types.js";
import type { TraceContext } from "./context.js";
import { traceNode } from "./nodes.js";
import type { BranchKey, TraceInputs } from "./trace-inputs.js";
import type { TraceNode } from "./types.js";

/** What earns and costs money, and so decides how much the norms allow. */
const EARNING: readonly BranchKey[] = [
  "monthlyRent",
  "newHomeRent",
  "maintenancePerHome",
  "newHomeMaintenance",
  "managementPerHome",
  "policyValuePerHome",
  "policyValuePerNewHome",
  "interestRate",
];

/** Agreed numbers: how many, and where that comes from. */
export function countInput(
  inputs: TraceInputs,
  balance: Pick<RegionBalance, "region" | "newHomes" | "measures" | "homesScrapped" | "measuresScrapped">,
  name: "newHomes" | "measures",
): TraceNode {
  return name === "newHomes"
    ? inputs.constant("newHomes.agreed", balance.newHomes + balance.homesScrapped, "HOMES", balance.region)
    : inputs.constant("measures.agreed", balance.measures + balance.measuresScrapped, "MEASURES", balance.region);
}

/** Unit costs, before subsidies, and every lever that the scenario pulls. */
export function taskInputs({ dataset }: TraceContext, inputs: TraceInputs): TraceNode[] {
  const costs = (field: "newHomeCost" | "measureCost") => dataset?.corporations[0]?.social.task[field] ?? 0;
  return [
    inputs.constant("newHomeCost", costs("newHomeCost"), "EUR_PER_HOME"),
    inputs.constant("measureCost", costs("measureCost"), "EUR"),
    ...inputs.pulled(),
  ];
}

/** What decides which part of a task the norms allow. */
export function needInputs(inputs: TraceInputs, region: string, depth: number): TraceNode[] {
  return [
    ...normInputs(inputs),
    inputs.path("marketInterest", depth),
    inputs.path("rentGrowth", depth),
    inputs.path("maintenanceGrowth", depth),
    inputs.path("buildCostGrowth", depth),
    inputs.path("guaranteeLevy", depth),
    ...EARNING.map((key) => inputs.branchMean(key, region)),
  ];
}

export function normInputs(inputs: TraceInputs): TraceNode[] {
  return [inputs.constant("icr", inputs.norms.icr, "RATIO"), inputs.constant("ltv", inputs.norms.ltv, "FRACTION")];
}

/** What both norms would still allow at the end. */
export function roomInputs(
  context: TraceContext,
  inputs: TraceInputs,
  balance: RegionBalance,
  depth: number,
): TraceNode[] {
  const last = balance.years.at(-1);
  const atEnd = (key: string, value: number | null | undefined, unit: Unit): TraceNode =>
    traceNode(
      { key, region: balance.region, year: last?.year ?? null, value: value ?? null, unit, status: "MODELLED" },
      0,
    );
  return [
    atEnd("finance.debt", last?.finance?.debt, "EUR_NOMINAL"),
    atEnd("finance.icr", last?.finance?.icr, "RATIO"),
    atEnd("finance.ltv", last?.finance?.ltv, "FRACTION"),
    ...normInputs(inputs),
    inputs.path("marketInterest", depth),
    inputs.path("guaranteeLevy", depth),
    inputs.ofWorld("refinanceShare", depth),
    ...(context.outcome.scenario.measures.length > 0 ? inputs.pulled() : []),
  ];
}
