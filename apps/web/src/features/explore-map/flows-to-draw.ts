import type { Transfer } from "@solidariteitskaart/client";
import type { FlowChoice } from "../../address/view-state";
import { outlineOf } from "../../map/drawing/lane";
import type { Outline } from "../../map/drawing/outlines";
import type { Sheet, SheetFlow } from "../../map/drawing/sheet";

export const FEW_FLOWS = 5;
/** "At most the twelve largest at once unless asked." */
export const LARGEST_FLOWS = 12;

/** A flow that is drawn. */
export interface ShownFlow extends Pick<SheetFlow, "lane" | "width"> {
  /** "FRL-HMR" */
  readonly key: string;
  readonly transfer: Transfer;
}

export const concerns = ({ from, to }: Transfer, code: string): boolean => from.code === code || to.code === code;

export const flowKey = ({ from, to }: Transfer): string => `${from.code}-${to.code}`;

interface Chosen {
  readonly choice: FlowChoice;
  readonly region: string | null;
  /** A flow that was chosen itself is always shown. */
  readonly flow: string | null;
}

/** The flows that a reader asked for, largest first; beside the largest a selected region always shows all of its own. */
export const flowsToDraw = (
  sheet: Sheet,
  transfers: readonly Transfer[],
  { choice, region, flow }: Chosen,
): readonly ShownFlow[] => {
  const byKey = new Map(transfers.map((transfer) => [flowKey(transfer), transfer]));
  const most = { none: 0, few: FEW_FLOWS, largest: sheet.most, all: transfers.length, own: 0 }[choice];
  return sheet.flows.flatMap(({ from, to, lane, width }, index): ShownFlow[] => {
    const key = `${from}-${to}`;
    const transfer = byKey.get(key);
    if (!transfer) return [];
    const own = choice !== "none" && region !== null && concerns(transfer, region);
    return index < most || own || key === flow ? [{ key, transfer, lane, width }] : [];
  });
};

/**
 * A flow as it is drawn, in the units of the drawing. However far the map is enlarged, it stays as wide as the legend says.
 * @param unit units of the drawing in one pixel of the whole country
 */
export const arrowOf = ({ lane, width }: Pick<ShownFlow, "lane" | "width">, unit: number, enlarged: number): Outline =>
  outlineOf({ lane, width: width / enlarged }, unit / enlarged, enlarged > 1);

export const largestAmount = (transfers: readonly Transfer[]): number =>
  transfers.reduce((largest, { amount }) => Math.max(largest, amount), 0);
