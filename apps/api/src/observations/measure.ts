import type { Bilingual } from "../platform/words/bilingual.js";

/** Units with their meaning. "EUR" is always whole euros in prices of the first model year; "EUR-nominal" of the year itself. */
export const UNITS = {
  EUR: { nl: "hele euro's, prijspeil 2025", en: "whole euros in prices of 2025" },
  "EUR-nominal": { nl: "hele euro's, prijspeil van het jaar zelf", en: "whole euros in prices of the year itself" },
  "EUR/home": { nl: "euro per corporatiewoning, prijspeil 2025", en: "euros a corporation home, prices of 2025" },
  "EUR-nominal/home": {
    nl: "euro per woning, prijspeil van het jaar zelf",
    en: "euros a home, prices of the year itself",
  },
  "EUR-nominal/home/month": {
    nl: "euro per woning per maand, prijspeil van het jaar zelf",
    en: "euros a home a month, prices of the year itself",
  },
  "EUR-km": { nl: "euro maal kilometer", en: "euros times kilometres" },
  "EUR-WOZ": { nl: "euro WOZ-waarde", en: "euros of WOZ value" },
  homes: { nl: "woningen", en: "homes" },
  measures: { nl: "verduurzamingsmaatregelen", en: "sustainability measures" },
  regions: { nl: "regio's", en: "regions" },
  fraction: { nl: "deel van 1 (0,035 is 3,5 procent)", en: "fraction of 1 (0.035 is 3.5 percent)" },
  ratio: { nl: "verhoudingsgetal", en: "ratio" },
  percent: { nl: "procent", en: "percent" },
  year: { nl: "kalenderjaar", en: "calendar year" },
  km: { nl: "kilometer", en: "kilometres" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Unit = keyof typeof UNITS;

/** Over what the values of a measure may be added up, region by region or year by year. */
export type Sum = "REGIONS" | "YEARS";

/** One thing that is measured: what it is called, what it counts and what may not be done with it. */
export interface Measure {
  /** The path of the figure in the outcome: "shortfall", "finance.debt". Stable: notebooks name it. */
  readonly key: string;
  readonly unit: Unit;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly addsUpOver: readonly Sum[];
  /** What may not be added up or concluded, where that is not plain from `addsUpOver`. */
  readonly caution?: Bilingual;
}

export const BOTH: readonly Sum[] = ["REGIONS", "YEARS"];
export const REGIONS: readonly Sum[] = ["REGIONS"];
export const YEARS: readonly Sum[] = ["YEARS"];
export const NEVER: readonly Sum[] = [];

const WHOLE_UNITS: readonly Unit[] = ["EUR", "EUR-nominal", "homes", "measures", "regions", "year"];

/** The model keeps homes and measures of the books and of model corporations as real numbers. */
const REAL_COUNTS = [
  "finance.homes",
  "finance.newCohortHomes",
  "corporation.homes",
  "corporation.homesLost",
  "corporation.measuresLost",
];

/** Whether every value is a whole number. */
export function isWhole({ key, unit }: Measure): boolean {
  return WHOLE_UNITS.includes(unit) && !REAL_COUNTS.includes(key);
}
