import { useLocale, useTranslations } from "next-intl";
import { type PositionSide, positionSide } from "../figures/sides";
import { countInWords, percent } from "../format/count";
import { billionsLabel, euroDigits, euroExact, euroInWords, millionsLabel, wholeNumber } from "../format/euro";
import type { Locale } from "../i18n/routing";
import { type MeasureUnit, measureOf } from "../measures/measures";
import type { MapReading, Period } from "./map-reading";

interface MeasureWords {
  /** On the map, as short as it gets. */
  readonly label: (value: number) => string;
  /** In a sentence. */
  readonly long: (value: number) => string;
  /** In a column whose heading names the unit. */
  readonly exact: (value: number) => string;
}

/** "tot en met 2034", "in 2029", "2025 tot en met 2029" */
export const usePeriodWords = (): ((period: Period) => string) => {
  const t = useTranslations("measure.period");
  return ({ span, first, year }) => t(span, { first: String(first), year: String(year) });
};

/** Amounts of a single year are too small for billions with one decimal. */
const labelOfAmount = ({ period }: Pick<MapReading, "period">) =>
  period.span === "each" ? millionsLabel : billionsLabel;

/** In a sentence, without the sign: the words say on which side of zero it lies. */
const amountIn = (unit: MeasureUnit, value: number, locale: Locale): string => {
  if (unit === "euro") return euroInWords(value, locale, { sign: "never" });
  if (unit === "euroPerHome") return euroExact(Math.abs(value), locale);
  return unit === "share" || unit === "verdict" ? percent(value, locale) : countInWords(value, locale);
};

/** What a share of the ways of calculating says: short in all, in none, or that it depends. */
const firmSide = (share: number): PositionSide => {
  if (share >= 1) return "shortfall";
  return share > 0 ? "balance" : "surplus";
};

type Shown = Pick<MapReading, "measure" | "period">;

/** How numbers of a measure are written on the map and in tables. `m`: words for how firm something is. */
export const measureForms = (
  reading: Shown,
  locale: Locale,
  m: ReturnType<typeof useTranslations<"measure.firmShort">>,
): Omit<MeasureWords, "long"> => {
  const { unit } = measureOf(reading.measure);
  const short = (value: number) => amountIn(unit, value, locale);
  const firmly = (value: number) => m(firmSide(value), { amount: short(value) });
  const forms: Readonly<Record<MeasureUnit, Omit<MeasureWords, "long">>> = {
    euro: {
      label: (value) => labelOfAmount(reading)(value, locale),
      exact: (value) => euroDigits(value, locale, "always"),
    },
    euroPerHome: {
      label: (value) => euroDigits(Math.round(value / 100) * 100, locale, "always"),
      exact: (value) => euroDigits(value, locale, "always"),
    },
    share: { label: short, exact: short },
    count: { label: short, exact: (value) => wholeNumber(value, locale) },
    verdict: { label: firmly, exact: firmly },
  };
  return forms[unit];
};

/** How numbers of a measure are written. */
export const useMeasureWords = (reading: Shown): MeasureWords => {
  const locale = useLocale();
  const t = useTranslations("measure.value");
  const { unit } = measureOf(reading.measure);
  const side = unit === "verdict" ? firmSide : positionSide;
  return {
    ...measureForms(reading, locale, useTranslations("measure.firmShort")),
    long: (value) => t(reading.measure, { side: side(value), amount: amountIn(unit, value, locale) }),
  };
};
