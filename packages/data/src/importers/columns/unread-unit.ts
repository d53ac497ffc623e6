import { isUnitWord } from "./header-units.js";

/** Multiples that no unit of ours is: hundreds, tens of thousands, "x 100", "x 10 mln". */
const oddWord =
  /(?<!\p{L})(?:honderd(?:en|tallen)?|(?:tien|honderd)duizend(?:en|tallen)?|hundreds?|ten thousands?|ton|tonnen|promille|basispunt(?:en)?|bps?|biljoen(?:en)?|nullen|zero(?:e?s)|(?:euro\s?)?cent(?:en|s)?)(?!\p{L})|‰/iu;
const oddTimes = /(?<!\p{L})(?:x|×|maal)\s?€?\s?(?!1[\s.,'’]?(?:000|\D|$)|10(?:\^|e|[³⁶⁹]))\d[\d.,'’]*/iu;
/** "10e3", which people mean as a thousand, and a letter behind the name that is no word of it: "opgave m". */
const oddScale = /(?<!\d)10e\d+|(?<=[\p{L}\d])(?<![\s_](?:in|x))[\s_][kmt]$/iu;
const timesWord = /(?<![\p{L}\d])(?:x|×|maal|keer)\s?(\p{L}+)/giu;
/** An amount for each year or home is no amount for all of them. */
const each =
  /(?:(?<!\p{L})(?:per|p\.)|\/)\s?(?:jaar|jr|year|yr|annum|maand|mnd|month|woning|woningen|won|vhe|home|dwelling|unit|huishouden|inwoner)(?!\p{L})/iu;
const mean =
  /(?<!\p{L})(?:p\.?j\.?|jaarlijkse?|maandelijkse?|annual|yearly|monthly|gemiddelde?|average|mean)(?!\p{L})/iu;

/**
 * @param header as it stands
 * @param sum whether its cells are amounts for all years and homes together
 * @returns what the header says of its unit that is not read, "per jaar" or "x 100"; null for nothing
 */
export function unreadUnit(header: string, sum: boolean): string | null {
  const text = header.slice(0, 300);
  const times = [...text.matchAll(timesWord)].find(([, word = ""]) => !isUnitWord(word));
  if (times !== undefined) return times[0];
  const patterns = [oddWord, oddTimes, oddScale, ...(sum ? [each, mean] : [])];
  return patterns.map((pattern) => pattern.exec(text)?.[0].trim()).find((found) => found !== undefined) ?? null;
}
