import type { DecimalSign } from "../types.js";

/** Space that people or programs put between thousands. */
const spaces = /[\s\u00A0\u202F\u2009']/g;

interface NumberText {
  /** Digits and signs only. */
  readonly digits: string;
  readonly percent: boolean;
}

/** Takes away what only dresses a number: "€ 1.234,-" becomes "1.234". */
export function undress(text: string): NumberText {
  const bare = text
    .trim()
    .replace(/^(€|EUR)\s*/i, "")
    .replace(/\s*(€|EUR)$/i, "")
    .replace(/,-+$/, "")
    .replace(/^[\u2212\u2013]/, "-");
  const percent = bare.endsWith("%");
  return { digits: (percent ? bare.slice(0, -1) : bare).replace(spaces, ""), percent };
}

const patterns: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?(e[+-]?\d+)?$/i,
  ".": /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d+)?$/i,
};

/** A number written with this decimal sign, or undefined. */
export function parseDigits(digits: string, decimals: DecimalSign): number | undefined {
  if (!patterns[decimals].test(digits)) return undefined;
  const plain = decimals === "," ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Which decimal sign a text proves: none where it has no separator, both where it can be read either way. */
export function decimalsOf(text: string): readonly DecimalSign[] {
  const { digits } = undress(text);
  if (!/[.,]/.test(digits)) return [];
  return ([",", "."] as const).filter((sign) => parseDigits(digits, sign) !== undefined);
}
