import type { Transfer } from "@solidariteitskaart/client";
import type { FlowChoice } from "../../address/view-state";
import type { Point } from "../../map/point";
import { widthFor } from "./arrow-shape";
import type { Curve } from "./flow-curve";
import { spreadCurves } from "./spread-curves";
import { spreadEnds } from "./spread-ends";

/** "At most the twelve largest at once unless asked." */
export const LARGEST_FLOWS = 12;
export const FEW_FLOWS = 5;
/** Pixels. */
export const WIDEST_FLOW = 12;
const CLEARANCE = 16;
const GIVER_RADIUS = 14;
const RECEIVER_RADIUS = 19;

export interface DrawnFlow {
  readonly transfer: Transfer;
  readonly key: string;
  /** In the units of the drawing. */
  readonly curve: Curve;
  readonly width: number;
}

const byAmount = (one: Transfer, other: Transfer): number =>
  other.amount - one.amount || one.from.code.localeCompare(other.from.code) || one.to.code.localeCompare(other.to.code);

/** The flows that a reader asked for, largest first; beside the largest a selected region always shows all of its own. */
export const chooseFlows = (
  transfers: readonly Transfer[],
  choice: FlowChoice,
  selected: string | null,
): readonly Transfer[] => {
  if (choice === "none") return [];
  const sorted = [...transfers].sort(byAmount);
  if (choice === "all") return sorted;
  const most = { few: FEW_FLOWS, largest: LARGEST_FLOWS, own: 0 }[choice];
  return sorted.filter(({ from, to }, index) => index < most || from.code === selected || to.code === selected);
};

/**
 * Where every flow runs and how wide it is. `pixelsPerUnit`: how large the drawing is on the screen, so that widths are
 * the widths of the legend at every zoom.
 */
export const layFlows = (
  transfers: readonly Transfer[],
  largest: number,
  centres: ReadonlyMap<string, Point>,
  pixelsPerUnit: number,
): readonly DrawnFlow[] => {
  const found = transfers.flatMap((transfer) => {
    const from = centres.get(transfer.from.code);
    const to = centres.get(transfer.to.code);
    return from && to ? [{ transfer, ends: [from, to] as const }] : [];
  });
  const curves = spreadCurves(
    found.map(({ ends }) => ends),
    CLEARANCE,
  );
  const strands = found.flatMap(({ transfer: { from, to, amount } }, index) => {
    const curve = curves[index];
    const width = widthFor(amount, largest, WIDEST_FLOW) / pixelsPerUnit;
    return curve ? [{ from: from.code, to: to.code, curve, width }] : [];
  });
  const spread = spreadEnds(strands, GIVER_RADIUS / pixelsPerUnit, RECEIVER_RADIUS / pixelsPerUnit);
  return found.flatMap(({ transfer }, index): DrawnFlow[] => {
    const { from, to, amount } = transfer;
    const curve = spread[index];
    return curve
      ? [{ transfer, key: `${from.code}-${to.code}-${amount}`, curve, width: strands[index]?.width ?? 0 }]
      : [];
  });
};

export const largestAmount = (transfers: readonly Transfer[]): number =>
  transfers.reduce((largest, { amount }) => Math.max(largest, amount), 0);
