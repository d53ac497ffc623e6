import type { LeverUnit } from "@solidariteitskaart/client";

/** In which unit each lever is told, by its key. */
export type LeverUnits = Readonly<Record<string, LeverUnit>>;
