import { useLocale, useTranslations } from "next-intl";
import type { Measure } from "../address/view-state";
import { positionSide } from "../figures/sides";
import { countInWords, percent } from "../format/count";
import { billionsLabel, euroDigits, euroExact, euroInWords, millionsLabel, wholeNumber } from "../format/euro";
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

/** How numbers of a measure are written. */
export const useMeasureWords = (reading: Pick<MapReading, "measure" | "period">): MeasureWords => {
  const locale = useLocale();
  const t = useTranslations("measure.value");
  const m = useTranslations("map");
  const euros = (value: number) => ({
    side: positionSide(value),
    amount: euroInWords(value, locale, { sign: "never" }),
  });
  const count = (name: "homesLost" | "measuresLost"): MeasureWords => ({
    label: (value) => countInWords(value, locale),
    long: (value) => t(name, { amount: countInWords(value, locale) }),
    exact: (value) => wholeNumber(value, locale),
  });
  const share = (name: "openShare" | "chance"): MeasureWords => ({
    label: (value) => percent(value, locale),
    long: (value) => t(name, { amount: percent(value, locale) }),
    exact: (value) => percent(value, locale),
  });
  const all: Readonly<Record<Measure, MeasureWords>> = {
    balance: {
      label: (value) => labelOfAmount(reading)(value, locale),
      long: (value) => m("position", euros(value)),
      exact: (value) => euroDigits(value, locale, "always"),
    },
    perHome: {
      label: (value) => euroDigits(Math.round(value / 100) * 100, locale, "always"),
      long: (value) => t("perHome", { side: positionSide(value), amount: euroExact(Math.abs(value), locale) }),
      exact: (value) => euroDigits(value, locale, "always"),
    },
    openShare: share("openShare"),
    homesLost: count("homesLost"),
    measuresLost: count("measuresLost"),
    chance: share("chance"),
  };
  return all[reading.measure];
};
