import { UNITS, type Unit } from "@solidariteitskaart/model";

/** Units as a description of a field says them; the enum Unit has them in full. */
const SHORT: Readonly<Partial<Record<Unit, string>>> = {
  EUR: "EUR of 2025",
  EUR_NOMINAL: "EUR of that year",
  EUR_PER_HOME: "EUR of 2025 per home",
  EUR_NOMINAL_PER_HOME: "EUR of that year per home",
  EUR_NOMINAL_PER_HOME_PER_MONTH: "EUR of that year per home per month",
  MEASURES: "measures",
  FRACTION: "fraction of 1",
  RATIO: "ratio",
};

/** @returns what a figure counts in, in a few words */
export const shortUnit = (unit: Unit): string => SHORT[unit] ?? UNITS[unit].en;
