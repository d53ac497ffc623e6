import type { Chances, Outcome, RegionFigures, YearlyOutcome } from "@solidariteitskaart/client";
import type { ViewState } from "../../address/view-state";
import type { RegionsShort } from "../../figures/answer-words";
import { hangingAmong } from "../../figures/firmness/hangs-on-choices";
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
  /** Regions that fall short in that period, or in the whole. */
  readonly regionsShort: RegionsShort;
}

/** Which figures stand on the page: of a year, of years added up, or of the whole period. */
export const shownFigures = (asked: Figures): ShownFigures => {
  const { yearly, selected, outcome } = asked;
  const { span, first, year } = periodOf(asked);
  const ofRegion = yearly?.regions.nodes.find(({ region }) => region.code === selected?.region.code);
  const figures = yearIn(selected ? ofRegion?.years : yearly?.years, year);
  const whole = span === "whole" || !figures;
  const yearsOf = new Map(yearly?.regions.nodes.map(({ region, years }) => [region.code, years]));
  const isShort = ({ region, shortfall }: RegionFigures): boolean =>
    (whole ? shortfall : (yearIn(yearsOf.get(region.code), year)?.shortfall ?? 0)) > 0;
  const regions = outcome.regions.nodes;
  return {
    reading: mapReading(asked),
    period: whole ? null : { span, first, figures },
    regionsShort: { count: regions.filter(isShort).length, hanging: hangingAmong(regions, isShort) },
  };
};
