/** A text in both languages of the product. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** The one list of units: figures, steps of an explanation and levers all count in these. */
export const UNITS = {
  EUR: { nl: "hele euro's, prijspeil 2025", en: "whole euros in prices of 2025" },
  EUR_NOMINAL: { nl: "hele euro's, prijspeil van het jaar zelf", en: "whole euros in prices of the year itself" },
  EUR_PER_HOME: { nl: "euro per woning, prijspeil 2025", en: "euros a home, prices of 2025" },
  EUR_NOMINAL_PER_HOME: {
    nl: "euro per woning, prijspeil van het jaar zelf",
    en: "euros a home, prices of the year itself",
  },
  EUR_NOMINAL_PER_HOME_PER_MONTH: {
    nl: "euro per woning per maand, prijspeil van het jaar zelf",
    en: "euros a home a month, prices of the year itself",
  },
  EUR_PER_HOME_PER_MONTH: { nl: "euro per woning per maand", en: "euros a home a month" },
  EUR_PER_HOME_PER_YEAR: { nl: "euro per woning per jaar", en: "euros a home a year" },
  EUR_PER_MONTH: {
    nl: "euro per maand, prijspeil van het jaar waarin het ingaat",
    en: "euros a month, in prices of the year from which it holds",
  },
  EUR_PER_YEAR: { nl: "euro per jaar, prijspeil van elk jaar", en: "euros a year, in prices of each year" },
  EUR_KM: { nl: "euro maal kilometer", en: "euros times kilometres" },
  EUR_WOZ: { nl: "euro WOZ-waarde", en: "euros of WOZ value" },
  HOMES: { nl: "woningen", en: "homes" },
  MEASURES: { nl: "verduurzamingsmaatregelen", en: "sustainability measures" },
  REGIONS: { nl: "regio's", en: "regions" },
  FRACTION: { nl: "deel van 1 (0,035 is 3,5 procent)", en: "fraction of 1 (0.035 is 3.5 percent)" },
  RATIO: { nl: "verhoudingsgetal", en: "ratio, a number of times" },
  PERCENT: { nl: "procent", en: "percent" },
  PERCENTAGE_POINT: { nl: "procentpunt", en: "percentage points" },
  SWITCH: { nl: "schakelaar: 0 is uit, 1 is aan", en: "a switch: 0 is off, 1 is on" },
  YEAR: { nl: "kalenderjaar", en: "calendar year" },
  KM: { nl: "kilometer", en: "kilometres" },
  LEVER: { nl: "de eenheid van de knop zelf", en: "the lever's own unit" },
  COUNT: { nl: "aantal van iets anders", en: "a number of something else, such as futures" },
} as const satisfies Readonly<Record<string, Words>>;

export type Unit = keyof typeof UNITS;

/** Units in which a value is a whole number, unless the entry of the figure says `real`. */
export const WHOLE_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  "EUR",
  "EUR_NOMINAL",
  "EUR_PER_HOME",
  "HOMES",
  "MEASURES",
  "REGIONS",
  "YEAR",
]);
