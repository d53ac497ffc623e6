import type { SectorDataset } from "../../dataset/types.js";
import type { Unit } from "../../figures/unit.js";
import type { BranchInput, MacroPath } from "../../finance/types.js";
import { applyScenario } from "../../scenario/apply-scenario.js";
import { levers } from "../../scenario/levers/registry.js";
import type { Scenario } from "../../scenario/types.js";
import { leverValueIn } from "../common/lever-in-scenario.js";
import { traceNode } from "./nodes.js";
import type { InputEvidence, TraceNode } from "./types.js";

/** The inputs of one scenario as leaves of a trace. */
export interface TraceInputs {
  /** A yearly path of the world, with the levers that moved it. */
  readonly path: (key: PathKey, depth: number) => TraceNode;
  /** A number of the model by itself: a norm, a unit cost. */
  readonly constant: (key: string, value: number, unit: Unit, region?: string) => TraceNode;
  /** A constant of the world as the scenario leaves it: one value a year where a lever changes it in some. */
  readonly ofWorld: (key: ConstantKey, depth: number) => TraceNode;
  /** Mean over the homes of a region's corporations, or of all where region is null. */
  readonly branchMean: (key: BranchKey, region: string | null) => TraceNode;
  readonly evidenceOf: (key: string) => Pick<InputEvidence, "status" | "sources">;
  /** Every lever that the scenario pulls. */
  readonly pulled: () => TraceNode[];
  readonly norms: { readonly icr: number; readonly ltv: number };
  readonly commercialNorms: () => TraceNode[];
}

export type PathKey = Extract<
  keyof MacroPath,
  | "inflation"
  | "rentGrowth"
  | "maintenanceGrowth"
  | "buildCostGrowth"
  | "valueGrowth"
  | "marketInterest"
  | "guaranteeLevy"
>;
export type BranchKey = Exclude<keyof BranchInput, "homes" | "newHomes" | "debt">;
export type ConstantKey = Exclude<keyof MacroPath, PathKey | "strippingBase">;

const BRANCH_UNITS: Readonly<Record<BranchKey, Unit>> = {
  interestRate: "FRACTION",
  monthlyRent: "EUR_PER_HOME_PER_MONTH",
  newHomeRent: "EUR_PER_HOME_PER_MONTH",
  maintenancePerHome: "EUR_PER_HOME_PER_YEAR",
  newHomeMaintenance: "EUR_PER_HOME_PER_YEAR",
  managementPerHome: "EUR_PER_HOME_PER_YEAR",
  policyValuePerHome: "EUR_PER_HOME",
  policyValuePerNewHome: "EUR_PER_HOME",
  salePrice: "EUR_PER_HOME",
  vacancy: "FRACTION",
  saleShare: "FRACTION",
  demolitionShare: "FRACTION",
};

const CONSTANT_UNITS: Partial<Record<ConstantKey, Unit>> = {
  interestThreshold: "EUR_PER_YEAR",
  otherDeductionsPerHome: "EUR_PER_HOME_PER_YEAR",
};

/** Which lever moves which path. */
const moverOf: Partial<Record<PathKey, readonly string[]>> = {
  inflation: ["inflation"],
  rentGrowth: ["rentIncrease", "inflation"],
  maintenanceGrowth: ["maintenanceGrowth"],
  buildCostGrowth: ["buildCostGrowth"],
  marketInterest: ["marketInterest"],
};

/** Which lever changes which constant. */
const CONSTANT_MOVERS: Partial<Record<ConstantKey, readonly string[]>> = {
  taxRate: ["taxRateCut"],
  earningsStripping: ["taxRelief"],
  interestThreshold: ["taxRelief"],
};

const asYears = (value: number | ArrayLike<number>): number[] =>
  typeof value === "number" ? [value] : Array.from(value);

export function traceInputs(
  dataset: SectorDataset,
  scenario: Scenario,
  evidence: readonly InputEvidence[],
): TraceInputs {
  const { terms, norms } = applyScenario(dataset, scenario);
  const evidenceOf = (key: string, branch: "social" | "commercial" = "social") => {
    const other = branch === "social" ? "commercial" : "social";
    const rows = evidence.filter((row) => row.key === key && row.branch !== other);
    return { status: rows[0]?.status ?? "ASSUMED", sources: [...new Set(rows.flatMap((row) => row.sources))] } as const;
  };
  const leaf = (key: string, value: number | null, unit: Unit, rest: { region?: string; byYear?: number[] } = {}) =>
    traceNode({ key, value, unit, ...rest, ...evidenceOf(key) }, 0);
  const leversOf = (keys: readonly string[]) =>
    levers
      .filter((lever) => keys.includes(lever.key))
      .flatMap((lever) => {
        const pulled = leverValueIn(scenario, lever);
        return pulled
          ? [traceNode({ key: `lever.${lever.key}`, value: pulled.value, unit: "LEVER", status: "ASSUMED" }, 0)]
          : [];
      });
  return {
    norms: norms.social,
    commercialNorms: () =>
      (["icr", "ltv"] as const).map((key) =>
        traceNode(
          {
            key: `${key}.commercial`,
            value: norms.commercial[key],
            unit: key === "icr" ? "RATIO" : "FRACTION",
            ...evidenceOf(key, "commercial"),
          },
          0,
        ),
      ),
    pulled: () => leversOf(levers.map((lever) => lever.key)),
    constant: (key, value, unit, region) => leaf(key, value, unit, region === undefined ? {} : { region }),
    path: (key, depth) => {
      const moved = leversOf(moverOf[key] ?? []);
      const byYear = Array.from(terms[key]);
      if (moved.length === 0) return leaf(key, null, "FRACTION", { byYear });
      const own = leaf(`${key}.dataset`, null, "FRACTION", { byYear: [...dataset.macro[key]] });
      return traceNode(
        {
          key,
          value: null,
          byYear,
          unit: "FRACTION",
          status: "ASSUMED",
          formula: `${key}.dataset + ${moved.map((node) => node.key).join(" + ")}`,
          inputs: () => [{ ...own, ...evidenceOf(key) }, ...moved],
        },
        depth,
      );
    },
    evidenceOf,
    ofWorld: (key, depth) => {
      const byYear = asYears(terms[key]);
      const unit = CONSTANT_UNITS[key] ?? "FRACTION";
      const moved = leversOf(CONSTANT_MOVERS[key] ?? []);
      if (byYear.every((value) => value === dataset.macro[key])) return leaf(key, dataset.macro[key], unit);
      const own = leaf(`${key}.dataset`, dataset.macro[key], unit);
      return traceNode(
        {
          key,
          value: null,
          // Without a limit there is no number: earnings stripping that is switched off.
          ...(byYear.every(Number.isFinite) ? { byYear } : {}),
          unit,
          status: "ASSUMED",
          formula: `${key}.dataset changed by ${moved.map((node) => node.key).join(" and ")}`,
          inputs: () => [{ ...own, ...evidenceOf(key) }, ...moved],
        },
        depth,
      );
    },
    branchMean: (key, region) => {
      const own = dataset.corporations.filter((corporation) => region === null || corporation.region === region);
      const homes = own.reduce((sum, { social }) => sum + social.input.homes, 0);
      const total = own.reduce((sum, { social }) => sum + social.input.homes * social.input[key], 0);
      return leaf(key, homes > 0 ? total / homes : null, BRANCH_UNITS[key], region === null ? {} : { region });
    },
  };
}
