import type { Locale } from "../i18n/routing";
import { numberFormat } from "./kept-formats";
import { MINUS } from "./number-locale";

/** What a typed number can mean. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  /** Two numbers, and nothing says which one: "12,500" is twelve and a half, or twelve thousand five hundred. */
  | { readonly kind: "ambiguous"; readonly values: readonly [number, number] }
  | { readonly kind: "unreadable" };

interface Range {
  readonly min: number;
  readonly max: number;
}

const UNREADABLE: NumberReading = { kind: "unreadable" };

/** Point and comma, first the one that this language writes between thousands. */
const signs: Readonly<Record<Locale, readonly [thousands: "." | ",", decimal: "." | ","]>> = {
  nl: [".", ","],
  en: [",", "."],
};

/** Digits before and after the decimal sign; more than this no field has use for. */
const LONGEST = /^\d{0,15}(\.\d{0,9})?$/;

const inThrees = (text: string, sign: string): boolean => {
  const [first = "", ...others] = text.split(sign);
  return /^\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
};

const number = (text: string): NumberReading => {
  const value = LONGEST.test(text) && /\d/.test(text) ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? UNREADABLE : { kind: "number", value };
};

/** Both signs: the last one is the decimal sign, the other stands between thousands. */
const withBoth = (text: string): NumberReading => {
  const decimal = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const [whole = "", fraction = "", ...more] = text.split(decimal);
  const thousands = decimal === "." ? "," : ".";
  if (more.length > 0 || fraction.includes(thousands) || !inThrees(whole, thousands)) return UNREADABLE;
  return number(`${whole.replaceAll(thousands, "")}.${fraction}`);
};

interface Field {
  readonly locale: Locale;
  /** Of a distance from zero, on the side that was typed. */
  readonly isPossible: (distance: number) => boolean;
}

/** One sign with three digits behind it: the notation of the page decides, where it can be nothing else. */
const withThree = (text: string, sign: string, { locale, isPossible }: Field): NumberReading => {
  const [small, large] = [Number(text.replace(sign, ".")), Number(text.replace(sign, ""))];
  const isThousands = sign === signs[locale][0];
  const isClear = isThousands ? isPossible(large) || !isPossible(small) : !isPossible(large);
  if (isClear) return { kind: "number", value: isThousands ? large : small };
  return { kind: "ambiguous", values: [small, large] };
};

const readDigits = (text: string, field: Field): NumberReading => {
  const sign = /[.,]/.exec(text)?.[0];
  if (sign === undefined) return number(text);
  if (text.includes(".") && text.includes(",")) return withBoth(text);
  if (text.indexOf(sign) !== text.lastIndexOf(sign)) {
    return inThrees(text, sign) ? number(text.replaceAll(sign, "")) : UNREADABLE;
  }
  const couldBeThousands = inThrees(text, sign) && !text.startsWith("0");
  return couldBeThousands ? withThree(text, sign, field) : number(text.replace(sign, "."));
};

/** Words behind a number that make it larger, in either language, as powers of ten. "Biljoen" and a lone "m" mean several things. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/(?<=\d)\s?(?:k|duizend|thousand)$/i, 3],
  [/(?<=\d)\s?(?:mln\.?|miljoen|million)$/i, 6],
  [/(?<=\d)\s?(?:mld\.?|mrd\.?|miljard|bn|billion)$/i, 9],
];

/** To as many digits as a number has: 1.1 times a million is not quite 1,100,000 to a computer. */
const scaled = (value: number, power: number): number =>
  power === 0 ? value : Number((value * 10 ** power).toPrecision(15));

const BEFORE_THREE_DIGITS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;

/**
 * Reads a number as people type it: point and comma both, thousands in groups, with a sign for euros or percent, or with
 * "mln" behind it.
 * @param range what the field takes; it decides between two readings of which only one is possible
 */
export const readTypedNumber = (text: string, locale: Locale, range: Range | null = null): NumberReading => {
  const typed = text.trim();
  const [word, power] = scales.find(([pattern]) => pattern.test(typed)) ?? ["%", 0];
  const bare = (power > 0 || typed.endsWith("%") ? typed.replace(word, "").trimEnd() : typed).replace(
    BEFORE_THREE_DIGITS,
    "",
  );
  const [, before = "", digits = ""] = /^([-+\u2212\u2013]?\s?€?\s?[-\u2212\u2013]?)([\d.,]+)$/.exec(bare) ?? [];
  const side = /[-\u2212\u2013]/.test(before) ? -1 : 1;
  const isPossible = (distance: number) =>
    range === null || (side * scaled(distance, power) >= range.min && side * scaled(distance, power) <= range.max);
  const reading = readDigits(digits, { locale, isPossible });
  const meant = (distance: number) => side * scaled(distance, power) + 0;
  if (reading.kind === "number") return { kind: "number", value: meant(reading.value) };
  if (reading.kind === "unreadable") return reading;
  return { kind: "ambiguous", values: [meant(reading.values[0]), meant(reading.values[1])] };
};

/** "12.500" or "2,5": a number as the fields of a page write it. */
export const numberText = (value: number, locale: Locale): string =>
  numberFormat(locale, { maximumFractionDigits: 9 }).format(value);

/** The same in running text, with the minus sign of typography. */
export const numberWords = (value: number, locale: Locale): string => numberText(value, locale).replace("-", MINUS);
