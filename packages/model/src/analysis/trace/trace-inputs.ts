import type { SectorDataset } from "../../dataset/types.js";
import type { BranchInput, MacroPath } from "../../finance/types.js";
import { applyScenario } from "../../scenario/apply-scenario.js";
import { levers } from "../../scenario/levers/registry.js";
import type { Scenario } from "../../scenario/types.js";
import { leverValueIn } from "../common/lever-in-scenario.js";
import { traceNode } from "./nodes.js";
import type { InputEvidence, TraceNode, TraceUnit } from "./types.js";

/** The inputs of one scenario as leaves of a trace. */
export interface TraceInputs {
  /** A yearly path of the world, with the levers that moved it. */
  readonly path: (key: PathKey, depth: number) => TraceNode;
  /** A constant of the world, a norm, or the mean over the homes of a region's corporations. */
  readonly constant: (key: string, value: number, unit: TraceUnit, region?: string) => TraceNode;
  readonly branchMean: (key: BranchKey, region: string, unit: TraceUnit) => TraceNode;
  /** Every lever that the scenario pulls. */
  readonly pulled: () => TraceNode[];
  readonly norms: { readonly icr: number; readonly ltv: number };
}

type PathKey = Extract<
  keyof MacroPath,
  "inflation" | "rentGrowth" | "maintenanceGrowth" | "buildCostGrowth" | "valueGrowth" | "marketInterest"
>;
type BranchKey = Exclude<keyof BranchInput, "homes" | "debt">;

/** Which lever moves which path. */
const moverOf: Partial<Record<PathKey, readonly string[]>> = {
  inflation: ["inflation"],
  rentGrowth: ["rentIncrease", "inflation"],
  maintenanceGrowth: ["maintenanceGrowth"],
  buildCostGrowth: ["buildCostGrowth"],
  marketInterest: ["marketInterest"],
};

export function traceInputs(
  dataset: SectorDataset,
  scenario: Scenario,
  evidence: readonly InputEvidence[],
): TraceInputs {
  const { terms, norms } = applyScenario(dataset, scenario);
  const evidenceOf = (key: string) => {
    const rows = evidence.filter((row) => row.key === key && row.branch !== "commercial");
    return { status: rows[0]?.status ?? "ASSUMED", sources: [...new Set(rows.flatMap((row) => row.sources))] } as const;
  };
  const leaf = (
    key: string,
    value: number | null,
    unit: TraceUnit,
    rest: { region?: string; byYear?: number[] } = {},
  ) => traceNode({ key, value, unit, ...rest, ...evidenceOf(key) }, 0);
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
    branchMean: (key, region, unit) => {
      const own = dataset.corporations.filter((corporation) => corporation.region === region);
      const homes = own.reduce((sum, { social }) => sum + social.input.homes, 0);
      const total = own.reduce((sum, { social }) => sum + social.input.homes * social.input[key], 0);
      return leaf(key, homes > 0 ? total / homes : null, unit, { region });
    },
  };
}
