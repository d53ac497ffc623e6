import { scaleOfWord } from "../columns/header-units.js";
import type { RawCell } from "../file/table.js";
import type { DecimalSign } from "../types.js";

/** No number that people write is longer; what is longer is not looked at. */
const longestNumber = 60;
const currency = /^(?:€|EUR|euro)(?![a-z])/i;
const currencyAtEnd = /(?:€|EUR|euro)$/i;
const minus = /^[\u2212\u2013\u2014]/;
/** Space that people or programs put between thousands, and the signs that stand for it. */
const blanks = /[\u00A0\u2007\u2009\u202F\t]/g;
const apostrophes = /[’ʼ´`]/g;
/** What programs put around a number to keep it text: ="123" and '123. */
const kept = /^(?:="(.*)"|'(?=[-\d]))/;
/** Marks of provisional figures and of footnotes behind a number. */
const marks = /(?<=[\d%)])(?:\s?(?:\*{1,3}|[¹²³†])|\s\d{1,2}\))$/;
/** How Dutch bookkeeping writes a minus. */
const slashed = /^-\/-|-\/-$/;
/** "1.234,-": no cents, so the comma stands before decimals. */
const noCents = /,(?:-{1,2}|=|[\u2013\u2014])$/;
/** A number with its own unit behind it: "1,2 mld" and "€ 918 mln". */
const withScale = /^(.*\d)\s?(\p{L}{2,9})\.?$/u;

export interface NumberText {
  /** As it is without what dresses it: digits, and what separates them. */
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** "1.234,-": a comma stands where cents would. */
  readonly centless: boolean;
  /** What the cell itself says that it counts in: 1e6 for "12 mln", else 1. */
  readonly scale: number;
}

/** Takes one sign away, on whichever side of the currency it stands. */
function withoutSign(text: string): { readonly rest: string; readonly negative: boolean } {
  const bare = text.trim().replace(minus, "-");
  if (bare.startsWith("-")) return { rest: bare.slice(1).trim(), negative: true };
  if (bare.startsWith("+")) return { rest: bare.slice(1).trim(), negative: false };
  return { rest: bare, negative: false };
}

const withoutCurrency = (text: string): string => text.replace(currency, "").replace(currencyAtEnd, "").trim();

/**
 * Takes away what only dresses a number: "€ 1.234,-" becomes "1.234", and "(123)", "123-" and "-€ 123" are negative.
 * @returns null where it can be no number at all
 */
export function undress(text: string): NumberText | null {
  let bare = text.trim();
  if (bare === "" || bare.length > longestNumber) return null;
  bare = bare.replace(blanks, " ").replace(apostrophes, "'");
  bare = withoutCurrency(bare.replace(kept, "$1").replace(marks, "").replace(slashed, "-"));
  const [, counted = "", word = ""] = withScale.exec(bare) ?? [];
  const scale = word === "" ? 1 : scaleOfWord(word);
  if (scale !== 1) bare = withoutCurrency(counted);
  const bracketed = bare.startsWith("(") && bare.endsWith(")");
  if (bracketed) bare = withoutCurrency(bare.slice(1, -1).trim());
  const signed = withoutSign(bare);
  bare = withoutCurrency(signed.rest);
  // "1.234,-" has no cents; "1.234-" is negative.
  const whole = bare.replace(noCents, "");
  const trailing = whole === bare && /[\d%]\s?[-\u2212]$/.test(bare);
  bare = (trailing ? bare.slice(0, -1) : whole).trim();
  const percent = bare.endsWith("%");
  const digits = percent ? bare.slice(0, -1).trim() : bare;
  const signs = [bracketed, signed.negative, trailing].filter(Boolean).length;
  return signs > 1
    ? null
    : { digits, centless: noCents.test(withoutCurrency(signed.rest)), negative: signs === 1, percent, scale };
}

const patterns: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ']\d{3})+|(?=,\d))(?:,\d+)?(?:e[+-]?\d{1,3})?$/i,
  ".": /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ ']\d{3})+|(?=\.\d))(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i,
};

/** A number written with this decimal sign, or undefined. */
export function parseDigits(digits: string, decimals: DecimalSign): number | undefined {
  if (!patterns[decimals].test(digits)) return undefined;
  const bare = digits.replace(/[ ']/g, "");
  const plain = decimals === "," ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Which decimal sign a text proves: none where it has no separator, both where it can be read either way. */
export function decimalsOf(text: string): readonly DecimalSign[] {
  const { digits, centless } = undress(text) ?? { digits: "", centless: false };
  if (centless) return [","];
  if (!/[.,]/.test(digits)) return [];
  return ([",", "."] as const).filter((sign) => parseDigits(digits, sign) !== undefined);
}

const dashes = /^[-\u2212\u2013\u2014]{1,3}$/;

const nothings = new Set(["nihil", "geen", "nul", "nil"]);

/** A dash alone, dressed as money or not, or a word for it: how bookkeeping writes nothing. */
export function isNothing(text: string): boolean {
  if (text.length > longestNumber) return false;
  if (nothings.has(text.trim().toLowerCase())) return true;
  return dashes.test(withoutCurrency(text.replace(blanks, " ").trim()).replace(/^-\s?€$|^-,-{1,2}$/, "-"));
}

/** 2,83E+09: what a spreadsheet leaves of a long number. Its last digits are gone. */
export const hasLostDigits = (text: string): boolean => {
  const [, decimals = "", exponent = ""] = /^\D{0,3}\d(?:[.,](\d+))?e\+?(\d{1,3})\D{0,3}$/i.exec(text.trim()) ?? [];
  return exponent !== "" && Number(exponent) > decimals.length;
};

const unknowns = new Set(
  [
    ". .. ... x xx ? * na n/a #n/a #n/b n.a. nan none null nb n.b. nnb n.n.b. ntb n.t.b. nvt n.v.t. pm p.m. k.a. n.b ∅ ø",
    "onbekend unknown missing ontbreekt volgt leeg geheim vertrouwelijk confidential secret",
  ].flatMap((words) => words.split(" ")),
);
const unknownPhrases = new Set([
  "niet bekend",
  "niet beschikbaar",
  "geen opgave",
  "geen gegevens",
  "not available",
  "no data",
]);

/** How offices and programs write that a figure is not known or not told. */
export function isUnknownText(text: string): boolean {
  if (text.length > longestNumber) return false;
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^[([](.*)[)\]]$/, "$1");
  return unknowns.has(said) || unknownPhrases.has(said);
}

/**
 * Of a whole number the one decimal sign that leaves it whole: in a column of counts "26.158" can't be twenty-six and a bit.
 * @param factor from the header
 * @returns null where both signs do, or none does
 */
export function signOfWhole(cell: RawCell, factor: number): DecimalSign | null {
  const digits = typeof cell === "string" ? undress(cell)?.digits : undefined;
  if (digits === undefined) return null;
  const [sign, other] = ([",", "."] as const).filter((one) => {
    const value = parseDigits(digits, one);
    return value !== undefined && Number.isInteger(value * factor);
  });
  return sign !== undefined && other === undefined ? sign : null;
}
