import type { Chances, Outcome, RegionFigures, YearlyOutcome } from "@solidariteitskaart/client";
import type { ViewState } from "../../address/view-state";
import type { ShownPeriod } from "../../figures/period-sentence";
import { type MapReading, mapReading, periodOf, yearIn } from "../../map/map-reading";
import type { MapBreaks } from "../../map/measure-values";

interface Figures {
  readonly view: ViewState;
  readonly outcome: Outcome;
  readonly yearly: YearlyOutcome | null;
  readonly chances: Chances | null;
  readonly breaks: MapBreaks;
  readonly selected: RegionFigures | null;
}

export interface ShownFigures {
  readonly reading: MapReading;
  /** Of the country or of the selected region; null: the whole period is shown. */
  readonly period: ShownPeriod | null;
  /** Regions that fall short in that period. */
  readonly regionsShort: number;
}

/** Which figures stand on the page: of a year, of years added up, or of the whole period. */
export const shownFigures = (asked: Figures): ShownFigures => {
  const { yearly, selected } = asked;
  const { span, first, year } = periodOf(asked);
  const ofRegion = yearly?.regions.nodes.find(({ region }) => region.code === selected?.region.code);
  const figures = yearIn(selected ? ofRegion?.years : yearly?.years, year);
  const short = yearly?.regions.nodes.filter(({ years }) => (yearIn(years, year)?.shortfall ?? 0) > 0) ?? [];
  return {
    reading: mapReading(asked),
    period: span === "whole" || !figures ? null : { span, first, figures },
    regionsShort: short.length,
  };
};
