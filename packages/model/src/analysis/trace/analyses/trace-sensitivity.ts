import type { Lever, LeverKind } from "../../../scenario/lever.js";
import type { BridgeEnd } from "../../bridge/bridge-parts.js";
import { requireLever, withLever } from "../../common/lever-in-scenario.js";
import { presentValue } from "../../common/present-value.js";
import { defaultDistributions } from "../../ensemble/distributions.js";
import { defaultRanges, type SensitivityRange } from "../../sensitivity/sensitivity.js";
import type { TraceNode } from "../types.js";
import type { AskedStep, Tracers } from "./figure-patterns.js";
import { given, headlineStep, leverRange, made, sourcesOf } from "./steps.js";

type Side = "low" | "high";
const PATHS = { low: "atLow", high: "atHigh" } as const;
/** One chance in ten below, and above. */
const SHARES = { low: 0.1, high: 0.9 } as const;

interface Bar {
  readonly lever: Lever;
  readonly range: SensitivityRange;
  readonly path: string;
}

/** Why a bar of a tornado is as long as it is: the model at both ends, and why those ends. */
export function sensitivityTracers(
  end: BridgeEnd,
  kinds: readonly LeverKind[],
  { evidence, depth }: AskedStep,
): Tracers {
  const { dataset, scenario } = end;
  const below = Math.max(0, depth - 1);
  const atBar =
    (trace: (bar: Bar, name: string | undefined) => Promise<TraceNode | null>) =>
    async (key: string | undefined, name?: string) => {
      const range = defaultRanges(dataset, scenario, kinds).find((item) => item.lever === key);
      return range ? trace({ lever: requireLever(range.lever), range, path: `bars.${range.lever}` }, name) : null;
    };
  const present = ({ lever, path }: Bar) =>
    given(`${path}.present`, presentValue(dataset, scenario, lever), "LEVER", sourcesOf(lever.key, evidence));
  const bound = async (bar: Bar, side: Side) => boundStep(bar, side, present(bar), depth);
  const at = ({ lever, range, path }: Bar, side: Side, name: string | undefined, d: number) => {
    const moved = { dataset, scenario: withLever(scenario, lever, range[side]) };
    return headlineStep(moved, `${path}.${PATHS[side]}`, name, evidence, d);
  };
  const swing = async (bar: Bar, key: "swingOpen" | "swingBalance") => {
    const names = key === "swingOpen" ? ["open"] : ["shortfall", "surplus"];
    const [high, low] = [await ends(bar, "high", names), await ends(bar, "low", names)];
    const value = Math.abs(difference(high) - difference(low));
    const balance = (side: Side) => names.map((name) => `${bar.path}.${PATHS[side]}.${name}`).join(" - ");
    return made(
      `${bar.path}.${key}`,
      value,
      "EUR",
      `|(${balance("high")}) - (${balance("low")})|`,
      [...high, ...low],
      depth,
    );
  };
  const ends = async (bar: Bar, side: Side, names: readonly string[]) => {
    const nodes = await Promise.all(names.map((name) => at(bar, side, name, below)));
    return nodes.filter((node) => node !== null);
  };
  return {
    "base.<figure>": (name) => headlineStep(end, "base", name, evidence, depth),
    "bars.<lever>.present": atBar(async (bar) => present(bar)),
    "bars.<lever>.low": atBar((bar) => bound(bar, "low")),
    "bars.<lever>.high": atBar((bar) => bound(bar, "high")),
    "bars.<lever>.atLow.<figure>": atBar((bar, name) => at(bar, "low", name, depth)),
    "bars.<lever>.atHigh.<figure>": atBar((bar, name) => at(bar, "high", name, depth)),
    "bars.<lever>.swingOpen": atBar((bar) => swing(bar, "swingOpen")),
    "bars.<lever>.swingBalance": atBar((bar) => swing(bar, "swingBalance")),
  };
}

const difference = ([first, second]: readonly TraceNode[]) => (first?.value ?? 0) - (second?.value ?? 0);

function boundStep({ lever, range, path }: Bar, side: Side, present: TraceNode, depth: number): TraceNode {
  const spread = defaultDistributions.find((item) => item.lever === lever.key);
  const key = `${path}.${side}`;
  if (!spread)
    return made(key, range[side], "LEVER", side === "low" ? "lever.min" : "lever.max", leverRange(lever), depth);
  const formula = `${path}.present + normal quantile at share of mean and standardDeviation, not beyond lever.min and lever.max`;
  const inputs = [
    present,
    given("share", SHARES[side], "FRACTION"),
    given("mean", spread.mean, "LEVER"),
    given("standardDeviation", spread.standardDeviation, "LEVER"),
    ...leverRange(lever),
  ];
  return made(key, range[side], "LEVER", formula, inputs, depth);
}
