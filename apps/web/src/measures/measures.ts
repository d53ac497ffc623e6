import type { RegionSpread } from "@solidariteitskaart/client";

/** The figures of a region that are asked for every recalculation, for comparisons, and of every year. */
export type RegionValues = Omit<RegionSpread, "years">;

/** "verdict": a share of the ways of calculating, told as always, never or in between. */
export type MeasureUnit = "euro" | "euroPerHome" | "share" | "count" | "verdict";

/** One thing that the map can show of a region. Its texts stand under `measure` in the messages, by its key. */
interface MeasureEntry {
  /**
   * Where its value comes from; "ensemble": the chance of a shortfall over many futures; "variants": the share of the ways
   * of calculating in which a region falls short.
   */
  readonly value: ((figures: RegionValues) => number) | "ensemble" | "variants";
  /**
   * A balance lies on either side of zero and has brown and teal; a loss or a chance only grows and has one hue; how firm
   * something is has three classes: always short, depends (dotted), never short.
   */
  readonly scale: "balance" | "loss" | "firm";
  /** How it is written. */
  readonly unit: MeasureUnit;
  /** Edges between the classes: by the data with a smallest one that says something, or the same whatever the data are. */
  readonly classes: { readonly finest: number } | { readonly fixed: readonly [number, number, number] };
  /** A column of its own in the table; false where the table has it already. */
  readonly column: boolean;
  /** Arrows say where money goes: beside a balance they help, over losses and chances they hide what the map says. */
  readonly flows: boolean;
}

/** Shares below a hundredth do not deserve a class of their own. */
const SHARES = { finest: 0.01 } as const;
const WHOLE = { finest: 1 } as const;

/**
 * Everything that the map can show, in the order of the menu. A new one is an entry here and its texts.
 */
export const measureRegistry = {
  balance: {
    value: ({ ownPosition }) => ownPosition,
    scale: "balance",
    unit: "euro",
    classes: WHOLE,
    column: false,
    flows: true,
  },
  perHome: {
    value: ({ ownPositionPerHome }) => ownPositionPerHome,
    scale: "balance",
    unit: "euroPerHome",
    classes: WHOLE,
    column: true,
    flows: false,
  },
  openShare: {
    value: ({ openShare }) => openShare,
    scale: "loss",
    unit: "share",
    classes: SHARES,
    column: true,
    flows: false,
  },
  homesLost: {
    value: ({ homesNotBuilt }) => homesNotBuilt,
    scale: "loss",
    unit: "count",
    classes: WHOLE,
    column: false,
    flows: false,
  },
  measuresLost: {
    value: ({ measuresNotDone }) => measuresNotDone,
    scale: "loss",
    unit: "count",
    classes: WHOLE,
    column: true,
    flows: false,
  },
  chance: {
    value: "ensemble",
    scale: "loss",
    unit: "share",
    // A third, two thirds, nearly certain: the words in which people speak of chances, whatever the data are.
    classes: { fixed: [1 / 3, 2 / 3, 0.95] },
    column: true,
    flows: false,
  },
  firm: {
    value: "variants",
    scale: "firm",
    unit: "verdict",
    classes: { fixed: [0, 0.5, 1] },
    column: true,
    flows: false,
  },
} as const satisfies Readonly<Record<string, MeasureEntry>>;

export type Measure = keyof typeof measureRegistry;

/** In the order of the menu. */
export const measures = Object.keys(measureRegistry) as readonly Measure[];

export const measureOf = (measure: Measure): MeasureEntry => measureRegistry[measure];

/** What the outcome of a scenario holds itself: it has a value in every year, and a difference from another outcome. */
export type OutcomeMeasure = {
  [Key in Measure]: (typeof measureRegistry)[Key]["value"] extends string ? never : Key;
}[Measure];

export const isOutcomeMeasure = (measure: Measure): measure is OutcomeMeasure =>
  typeof measureOf(measure).value === "function";

/** It is worked out from many futures, which takes the API a while the first time. */
export const isFromEnsemble = (measure: Measure): boolean => measureOf(measure).value === "ensemble";

/** @returns NaN where the outcome does not hold it */
export const amountUnder = (measure: OutcomeMeasure, figures: RegionValues): number => {
  const { value } = measureOf(measure);
  return typeof value === "function" ? value(figures) : Number.NaN;
};
