import type { NationalFigures, RegionFigures, YearFigures } from "@solidariteitskaart/client";
import { apart } from "@solidariteitskaart/model/amounts";
import { reconcile } from "../format/reconcile";
import { type Scale, scaleFor } from "../format/scale";

/** The amounts of one answer, rounded together so that moved + open = shortfall as they are read. EUR. */
export interface RegionHeadline {
  readonly scale: Scale;
  readonly shortfall: number;
  readonly surplus: number;
  readonly moved: number;
  readonly open: number;
  /** What is left with a giver. */
  readonly remaining: number;
}

const roundedTogether = (
  shortfall: number,
  surplus: number,
  moved: number,
  open: number,
  remaining: number,
): RegionHeadline => {
  const scale = scaleFor([shortfall, surplus, open]);
  const falls = reconcile([moved, open], shortfall, scale);
  const spares = reconcile([moved, remaining], surplus, scale);
  return {
    scale,
    shortfall,
    surplus,
    moved: (shortfall > 0 ? falls[0] : spares[0]) ?? moved,
    open: falls[1] ?? open,
    remaining: spares[1] ?? remaining,
  };
};

/** The country: shortfall and surplus stand side by side, and the surplus reads as what is moved when all of it is. */
export const nationalHeadline = ({ shortfall, surplus, moved, open }: NationalFigures): RegionHeadline => {
  const headline = roundedTogether(shortfall, surplus, moved, open, apart(surplus, moved));
  return surplus === moved ? { ...headline, surplus: headline.moved } : headline;
};

/** One region: it falls short or has to spare, never both. */
export const regionHeadline = ({
  shortfall,
  surplus,
  given,
  received,
  open,
  remaining,
}: RegionFigures): RegionHeadline =>
  roundedTogether(shortfall, surplus, shortfall > 0 ? received : given, open, Math.max(0, remaining));

/** One year, or the years up to it: received + open = shortfall as they are read. */
export const periodHeadline = ({ shortfall, received, open }: YearFigures): RegionHeadline =>
  roundedTogether(shortfall, 0, received, open, 0);
