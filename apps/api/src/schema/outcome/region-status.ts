import type { Dataset, FigureStatus } from "@solidariteitskaart/model";

/** Figures of regions are modelled, as long as no source prints a table of them. */
export const regionStatus = ({ kind }: Pick<Dataset, "kind">): FigureStatus =>
  kind === "SECTOR" ? "MODELLED" : "DERIVED";
