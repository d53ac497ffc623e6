import { useLocale } from "next-intl";
import type { Measure } from "../../address/view-state";
import { countedDifference, points, tenths } from "../../format/count";
import { billionsLabel, euroDigits, millionsLabel } from "../../format/euro";
import type { ClassBreaks } from "../../map/class-breaks";

/** The chance of a shortfall comes from another question, and has no difference. */
export type ComparedMeasure = Exclude<Measure, "chance">;

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
export const useDifferenceWords = (measure: ComparedMeasure, [, , far]: ClassBreaks): DifferenceWords => {
  const locale = useLocale();
  const whole = (value: number) => euroDigits(value, locale, "always");
  const large = far >= BILLION ? billionsLabel : millionsLabel;
  const rounded = (value: number) => (far >= HUNDREDS ? Math.round(value / 100) * 100 : Math.round(value)) + 0;
  const counted = (value: number) => countedDifference(value, locale);
  const pointsOf = (value: number) => points(value, locale);
  const all: Readonly<Record<ComparedMeasure, DifferenceWords>> = {
    balance: { label: (value) => large(value, locale), exact: whole },
    perHome: { label: (value) => whole(rounded(value)), exact: whole },
    openShare: { label: pointsOf, exact: pointsOf },
    homesLost: { label: counted, exact: whole },
    measuresLost: { label: counted, exact: whole },
  };
  return all[measure];
};

/** How an end is written in the table: a share as fine as the difference beside it. */
export const useEndWords = (
  measure: ComparedMeasure,
  exact: (value: number) => string,
): ((value: number) => string) => {
  const locale = useLocale();
  return measure === "openShare" ? (value) => tenths(value, locale) : exact;
};
