import type { PlaceOutcome, PlaceRegion } from "@solidariteitskaart/client";

type Transfer = PlaceOutcome["solidarity"]["transfers"][number];
type Instruments = PlaceOutcome["solidarity"]["instruments"][number];

export interface OwnTransfer {
  /** The region on the other side. */
  readonly other: string;
  readonly amount: number;
  readonly distanceKm: number;
  readonly instruments: Instruments | null;
}

/** What one region gives or receives, the largest first. Empty through a fund. */
export const ownTransfers = (
  { transfers, instruments }: Pick<PlaceOutcome["solidarity"], "transfers" | "instruments">,
  { region: { code } }: Pick<PlaceRegion, "region">,
): readonly OwnTransfer[] => {
  const needs = ({ from, to }: Transfer) =>
    instruments.find((one) => one.from?.code === from.code && one.to.code === to.code) ?? null;
  return transfers
    .filter(({ from, to }) => from.code === code || to.code === code)
    .map((transfer) => ({
      other: transfer.from.code === code ? transfer.to.code : transfer.from.code,
      amount: transfer.amount,
      distanceKm: transfer.distanceKm,
      instruments: needs(transfer),
    }))
    .sort((one, another) => another.amount - one.amount);
};
