import { readTypedNumber } from "../format/read-number";
import { type Locale, routing } from "../i18n/routing";

/** Stands between the two numbers that a typed text can mean: a link keeps both, so that nobody computes with either. */
const OR = "|";

/** Where one comma stands before exactly three digits, a link from elsewhere can mean either. */
const EITHER = /^[-+]?[1-9]\d{0,2},\d{3}$/;

/** A number in a link, with a point or a comma; NaN where it is none, or may be two. */
export const numberIn = (text: string): number => {
  const bare = text.trim();
  if (!/^[-+]?\d{1,15}([.,]\d{1,9})?$/.test(bare) || EITHER.test(bare)) return Number.NaN;
  return Number(bare.replace(",", "."));
};

/** The two numbers that a text in a link can mean; null where it means one, or none. */
export const eitherIn = (text: string): readonly [number, number] | null => {
  const bare = text.trim();
  const [small = "", large = ""] = EITHER.test(bare) ? [bare.replace(",", "."), bare.replace(",", "")] : bare.split(OR);
  const both = [numberIn(small), numberIn(large)] as const;
  return both.some(Number.isNaN) ? null : both;
};

/** As many decimals as a link takes. */
const plain = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 9, useGrouping: false });

/**
 * What somebody typed as a link holds it: "2,5" becomes "2.5", what can be two numbers names both, what is no number stays
 * as it was typed.
 */
export const numberParam = (
  text: string,
  locale: Locale,
  range: { readonly min: number; readonly max: number } | null = null,
): string => {
  const reading = readTypedNumber(text, locale, range);
  if (reading.kind === "number") return plain(reading.value);
  return reading.kind === "ambiguous" ? reading.values.map(plain).join(OR) : text;
};

/** Name of the field with which a form says in which language its numbers are typed. */
export const NOTATION = "numbers";

const typedNumber = /^([am]\..+|(vs\.)?(reserve|max)|pace)$/;

/** Mail programs and pages that quote a link write "&amp;" where the link has "&". */
const QUOTED = /^(amp;)+/;

/**
 * The parameters of a link as they were meant: names without what quoting put before them, and the numbers of a form that
 * was sent without scripts, which stand there as they were typed.
 */
export const meantParams = (params: URLSearchParams): URLSearchParams => {
  const notation = params.get(NOTATION);
  const locale = routing.locales.find((one) => one === notation);
  const result = new URLSearchParams();
  for (const [quoted, value] of params) {
    if (quoted === NOTATION) continue;
    const name = quoted.replace(QUOTED, "");
    result.append(name, locale && typedNumber.test(name) ? numberParam(value, locale) : value);
  }
  return result;
};
