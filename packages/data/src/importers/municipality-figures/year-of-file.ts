import { fault } from "../fault-list.js";
import type { ImportFault } from "../types.js";

const [firstYear, lastYear] = [2000, 2100];
const allowed = `${firstYear} to ${lastYear}`;

const months =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october";
/** A day of which nothing is counted: the office counts on the first of January, and changes its tables on any day. */
const otherDay = new RegExp(
  `(?<!\\d)(?!0?1[-./ ](?:0?1|januari|january)[-./ ])\\d{1,2}(?:[-./]\\d{1,2}[-./]|\\s(?:${months})\\s)20\\d\\d|20\\d\\d-(?!01-01)\\d\\d-\\d\\d`,
  "gi",
);
/** What a year says of the file, the borders or the prices, and not of the figures. */
const otherSubject =
  /(?:gewijzigd|bijgewerkt|geraadpleegd|gepubliceerd|publicatie|gedownload|opgehaald|geëxporteerd|export|versie|indeling|grenzen|prijspeil|prijzen|©|copyright|modified|updated|retrieved|accessed|published|released?|version)[^;()\n]{0,60}?20\d\d/gi;

/** Years of which a text says something, each once: not the day on which a file was made or changed. */
const yearsIn = (text: string): number[] => {
  const said = text.slice(0, 500).replace(otherDay, " ").replace(otherSubject, " ");
  return [...new Set((said.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number))];
};

/** The year that all texts with one year in them agree on. */
function oneYearIn(texts: readonly string[]): number | undefined {
  const years = new Set(texts.map(yearsIn).flatMap((found) => (found.length === 1 ? found : [])));
  return years.size === 1 ? [...years][0] : undefined;
}

/** What there is to tell of which year a file is. */
interface YearClues {
  /** What a person said; NaN or null where nothing was said. */
  readonly said: number | null;
  /** From a column of the file. */
  readonly periods: readonly number[];
  readonly titles: readonly string[];
  /** Of the columns that are read: "Woningvoorraad 2025". */
  readonly headers: readonly string[];
}

/**
 * @param year that the figures are taken for
 * @returns what titles and headers say, where that is another year; a column of periods goes before what a person says
 */
export function otherYearOf(year: number, { titles, headers }: Pick<YearClues, "titles" | "headers">): number | null {
  const found = oneYearIn(titles) ?? oneYearIn(headers) ?? year;
  return found === year ? null : found;
}

/**
 * The year of the figures: what the file says, which a person may confirm but not contradict; else what the person said.
 * @returns the year, or what is wrong with it
 */
export function yearOfFile({ said, periods, titles, headers }: YearClues): number | ImportFault {
  const own = [...new Set(periods)].sort((p, q) => p - q);
  if (own.length > 1) {
    const message = "The table holds several years; keep one of them.";
    return fault("SEVERAL_YEARS", message, { column: "year", value: own.join(", "), allowed: "one year" });
  }
  const found = own[0] ?? oneYearIn(titles) ?? oneYearIn(headers);
  const given = said === null || Number.isNaN(said) ? undefined : said;
  if (given !== undefined && own[0] !== undefined && given !== own[0]) {
    const message = "The file says that its figures are of another year.";
    return fault("YEAR", message, { column: "year", value: String(given), allowed: String(own[0]) });
  }
  const year = given ?? found;
  if (year === undefined)
    return fault("YEAR", "Neither you nor the file says of which year the figures are.", { column: "year", allowed });
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) {
    return fault("YEAR", "is no year", { column: "year", value: String(year), allowed });
  }
  return year;
}
