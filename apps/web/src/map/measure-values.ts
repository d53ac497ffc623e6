import type { RegionFigures, YearFigures } from "@solidariteitskaart/client";
import type { Measure } from "../address/view-state";
import { type ClassBreaks, classBreaks } from "./class-breaks";
import type { ScaleKind } from "./map-class";

/** The figures of a region that the map can show by colour; the chance comes from another question. */
export type RegionValues = Pick<
  RegionFigures,
  "ownPosition" | "ownPositionPerHome" | "openShare" | "homesLost" | "measuresLost"
>;

/** The same of one year. What a region has to spare is only known for the whole period, so a year has no surplus. */
export const valuesOfYear = (
  year: Pick<YearFigures, "shortfall" | "shortfallPerHome" | "openShare" | "homesLost" | "measuresLost">,
): RegionValues => ({ ...year, ownPosition: -year.shortfall + 0, ownPositionPerHome: -year.shortfallPerHome + 0 });

type CountedMeasure = Exclude<Measure, "chance">;

const fieldOf: Readonly<Record<CountedMeasure, keyof RegionValues>> = {
  balance: "ownPosition",
  perHome: "ownPositionPerHome",
  openShare: "openShare",
  homesLost: "homesLost",
  measuresLost: "measuresLost",
};

export const amountUnder = (measure: CountedMeasure, figures: RegionValues): number => figures[fieldOf[measure]];

export const scaleKindOf = (measure: Measure): ScaleKind =>
  measure === "balance" || measure === "perHome" ? "balance" : "loss";

/** Shares below a hundredth do not deserve a class of their own. */
const FINEST_SHARE = 0.01;
/** A third, two thirds, nearly certain: the words in which people speak of chances, whatever the data are. */
const CHANCE_BREAKS: ClassBreaks = [1 / 3, 2 / 3, 0.95];

export type MeasureBreaks = Readonly<Record<Measure, ClassBreaks>>;

/** Edges for the whole period and all that runs towards it, and for single years. */
export interface MapBreaks {
  readonly whole: MeasureBreaks;
  readonly each: MeasureBreaks;
}

/** Class edges of every measure. `regions`: those of all recalculations. */
export const measureBreaks = (regions: readonly RegionValues[]): MeasureBreaks => {
  const breaks = (measure: CountedMeasure, finest?: number) =>
    classBreaks(
      regions.map((figures) => amountUnder(measure, figures)),
      finest,
    );
  return {
    balance: breaks("balance"),
    perHome: breaks("perHome"),
    openShare: breaks("openShare", FINEST_SHARE),
    homesLost: breaks("homesLost"),
    measuresLost: breaks("measuresLost"),
    chance: CHANCE_BREAKS,
  };
};
