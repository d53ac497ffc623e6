/** Decimal numbers as JavaScript writes them; no spaces, no hexadecimal, no empty text. */
const decimal = /^-?\d{1,25}(\.\d{1,25})?(e[+-]?\d{1,3})?$/i;

/** @returns the text itself where it is no number, so that the reader can say what is wrong with it */
export function readNumber(text: string): number | string {
  return decimal.test(text) ? Number(text) : text;
}
