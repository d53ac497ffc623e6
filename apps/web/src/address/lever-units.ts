import type { Unit } from "@solidariteitskaart/client";

/** In which unit each lever is told, by its key. */
export type LeverUnits = Readonly<Record<string, Unit>>;
