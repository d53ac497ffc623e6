import { largestRemainder } from "../../support/largest-remainder.js";
import { type Headline, headlineDifference, headlineOf } from "../common/headline.js";
import { type BridgeEnd, type BridgePartKind, type BridgeStep, bridgeSteps } from "./bridge-parts.js";
import { type ShapleyResult, shapley } from "./shapley.js";

/** What a bridge explains: EUR in prices of the first model year, homes and measures after solidarity. */
export const BRIDGE_FIGURES = [
  "task",
  "shortfall",
  "surplus",
  "open",
  "homesLost",
  "measuresLost",
  "homesScrapped",
  "measuresScrapped",
] as const;

export type BridgeFigure = (typeof BRIDGE_FIGURES)[number];

/** One part's share of one figure's difference. */
export interface BridgeShare {
  /** Whole; the shares of all parts add up to the difference. */
  readonly amount: number;
  /** The figure once this part and all before it are as at the end; that of the last part is the end itself. */
  readonly reached: number;
  /** Least and greatest effect over the orders in which the parts can change. */
  readonly least: number;
  readonly most: number;
}

export interface BridgePart {
  readonly kind: BridgePartKind;
  /** Input group, "DATA", lever key or "SOLIDARITY_RULE". */
  readonly key: string;
  readonly figures: Readonly<Record<BridgeFigure, BridgeShare>>;
}

export interface Bridge {
  readonly from: Headline;
  readonly to: Headline;
  /** to - from. */
  readonly difference: Headline;
  readonly parts: readonly BridgePart[];
  /** SAMPLED above eight parts: a seeded sample of orders. */
  readonly method: "EXACT" | "SAMPLED";
  /** Between vintages: the published figures give no split, so every part is modelled. Null within one vintage. */
  readonly publishedSplit: false | null;
}

/** A bridge with everything that it was made from. */
export interface BridgeGame {
  readonly steps: readonly BridgeStep[];
  readonly from: Headline;
  readonly to: Headline;
  /** Whole shares by figure and step; they add up to the difference. */
  readonly whole: readonly (readonly number[])[];
  readonly result: ShapleyResult;
}

/** Works out every mix of two ends that a bridge asks for. */
async function bridgeGame(from: BridgeEnd, to: BridgeEnd): Promise<BridgeGame> {
  const steps = bridgeSteps(from, to);
  const [first, last] = [await headlineOf(from.dataset, from.scenario), await headlineOf(to.dataset, to.scenario)];
  const result = await shapley(steps.length, async (coalition) => {
    const mixed = mixOf(steps, from, coalition);
    const headline = await headlineOf(mixed.dataset, mixed.scenario);
    return BRIDGE_FIGURES.map((figure) => headline[figure]);
  });
  const keys = steps.map((step) => step.key);
  const whole = BRIDGE_FIGURES.map((figure, f) =>
    keys.length > 0 ? largestRemainder(result.figures[f]?.shares ?? [], last[figure] - first[figure], keys) : [],
  );
  return { steps, from: first, to: last, whole, result };
}

/**
 * Why two scenarios or vintages differ: order-free (Shapley) shares of everything in which they differ.
 * @returns shares that add up to the difference to the euro, with their range over the orders
 * @source docs/model/analyses.md, "Bridge"
 */
export async function bridge(from: BridgeEnd, to: BridgeEnd): Promise<Bridge> {
  const { steps, from: first, to: last, whole, result } = await bridgeGame(from, to);
  const shareOf = (figure: BridgeFigure, f: number, k: number): BridgeShare => ({
    amount: whole[f]?.[k] as number,
    reached: (whole[f] ?? []).slice(0, k + 1).reduce((reached, amount) => reached + amount, first[figure]),
    least: result.figures[f]?.least[k] as number,
    most: result.figures[f]?.most[k] as number,
  });
  return {
    from: first,
    to: last,
    difference: headlineDifference(first, last),
    parts: steps.map(({ kind, key }, k) => ({ kind, key, figures: byFigure((figure, f) => shareOf(figure, f, k)) })),
    method: result.method,
    publishedSplit: from.dataset.vintage.code === to.dataset.vintage.code ? null : false,
  };
}

function byFigure<T>(shareOf: (figure: BridgeFigure, f: number) => T): Record<BridgeFigure, T> {
  return Object.fromEntries(BRIDGE_FIGURES.map((figure, f) => [figure, shareOf(figure, f)])) as Record<BridgeFigure, T>;
}

/** The one end with the parts of a coalition as in the other end. */
function mixOf(steps: readonly BridgeStep[], from: BridgeEnd, coalition: number): BridgeEnd {
  return steps.reduce((end, step, k) => ((coalition >> k) & 1 ? step.cross(end) : end), from);
}
