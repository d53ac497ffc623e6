import type { FigureStatus } from "@solidariteitskaart/model";
import { oneOf } from "./fields.js";

/** How a figure was collected: read at its source, computed from figures read there, or not looked up. */
export const evidence = oneOf(["verified", "derived", "unverified"]);
export type Evidence = ReturnType<typeof evidence.parse>;

export const figureStatus = oneOf(["PUBLISHED", "DERIVED", "MODELLED", "ASSUMED"]);

const statuses: Readonly<Record<Evidence, FigureStatus>> = {
  verified: "PUBLISHED",
  derived: "DERIVED",
  // A figure nobody looked up is not a published one, whatever it claims to be.
  unverified: "ASSUMED",
};

export const statusOf = (found: Evidence): FigureStatus => statuses[found];
