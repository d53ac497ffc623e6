import { fault } from "../fault-list.js";
import type { ImportFault } from "../types.js";

/** A text is a line, not a page: what stands after this says nothing of amounts. */
const longestText = 300;
const codes =
  "usd gbp chf jpy cny sek nok dkk isk pln czk huf aud cad nzd inr brl zar hkd sgd krw mxn nlg bef frf awg ang xcg srd";
const words =
  "dollars? dollarcents? sterling pounds? pond(?:en)? guldens? guilders? frank(?:en)? francs? yen yuan renminbi kroon kronen kronor zloty " +
  "roebels? roepies? rupees? bitcoins?";
const scale = "k|m|mln|mio|t|tsd|mld|mrd|bn";
const euro = /€|(?<!\p{L})(?:[ktmg]|mln|mld|mrd)?eur(?:o['’]?s?)?(?!\p{L})/iu;
const sign = /us\$|(?![€¤])\p{Sc}|ƒ/iu;
const code = new RegExp(`(?<!\\p{L})(?:${scale})?(${codes.replaceAll(" ", "|")})(?:${scale})?(?!\\p{L})`, "iu");
const word = new RegExp(`(?<!\\p{L})(?:${words.replaceAll(" ", "|")})(?!\\p{L})`, "iu");
/** What a line beside a table says where it speaks of the unit of all amounts in it. */
const ofAmounts =
  /(?<!\p{L})(?:in|x|×|bedrag|bedragen|amounts?|values?|valuta|currency|munt|eenheid|unit|mln|mld|1[ .]?000|miljoen|duizend|million|thousands?)(?![\p{L}\d])/iu;

/** @returns the first other currency that a text names, "US$" or "gbp"; null for none, and where it names the euro too */
export function foreignCurrency(text: string): string | null {
  const line = text.slice(0, longestText).replaceAll("_", " ");
  if (euro.test(line)) return null;
  return sign.exec(line)?.[0] ?? code.exec(line)?.[1] ?? word.exec(line)?.[0] ?? null;
}

/** @returns the same of a line beside a table: "Bedragen in USD" is about its amounts, "De Gulden Kroon" is a name */
export const currencyBeside = (line: string): string | null =>
  ofAmounts.test(line) || line.trim().split(/\s+/).length === 1 ? foreignCurrency(line) : null;

/** @returns the text without the names and signs of other currencies, to see what else it says */
export const withoutCurrencies = (text: string): string =>
  foreignCurrency(text) === null
    ? text
    : [sign, code, word].reduce((left, pattern) => left.replace(new RegExp(pattern, "giu"), " "), text);

export const inEuro = "amounts in euro: convert them, or write euro in the header where they are";

/**
 * @param found the currency that the file names
 * @param text where it names it
 * @returns what is said where amounts are no euros
 */
export const notInEuro = (found: string, text: string, place: { row?: number; column?: string } = {}): ImportFault =>
  fault("FOREIGN_CURRENCY", `Amounts are read in euro, and the file says ${found}.`, {
    ...place,
    value: text,
    allowed: inEuro,
  });
