import { useLocale } from "next-intl";
import { countedDifference, points, tenths } from "../../format/count";
import { billionsLabel, euroDigits, millionsLabel } from "../../format/euro";
import type { ClassBreaks } from "../../map/class-breaks";
import { type MeasureUnit, measureOf, type OutcomeMeasure } from "../../measures/measures";

interface DifferenceWords {
  /** On the map, in the unit of its legend. */
  readonly label: (value: number) => string;
  /** In the table. */
  readonly exact: (value: number) => string;
}

/** From here on, amounts are told in billions, or rounded to hundreds of euros a home. */
const BILLION = 1e9;
const HUNDREDS = 1000;

/** How a difference is written: with its sign, and as fine as its own scale, which may be far smaller than that of the ends. */
export const useDifferenceWords = (measure: OutcomeMeasure, [, , far]: ClassBreaks): DifferenceWords => {
  const locale = useLocale();
  const whole = (value: number) => euroDigits(value, locale, "always");
  const large = far >= BILLION ? billionsLabel : millionsLabel;
  const rounded = (value: number) => (far >= HUNDREDS ? Math.round(value / 100) * 100 : Math.round(value)) + 0;
  const counted = (value: number) => countedDifference(value, locale);
  const pointsOf = (value: number) => points(value, locale);
  const all: Readonly<Record<MeasureUnit, DifferenceWords>> = {
    euro: { label: (value) => large(value, locale), exact: whole },
    euroPerHome: { label: (value) => whole(rounded(value)), exact: whole },
    share: { label: pointsOf, exact: pointsOf },
    count: { label: counted, exact: whole },
    verdict: { label: pointsOf, exact: pointsOf },
  };
  return all[measureOf(measure).unit];
};

/** How an end is written in the table: a share as fine as the difference beside it. */
export const useEndWords = (measure: OutcomeMeasure, exact: (value: number) => string): ((value: number) => string) => {
  const locale = useLocale();
  return measureOf(measure).unit === "share" ? (value) => tenths(value, locale) : exact;
};
