/** What makes a spreadsheet take a text for a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: an apostrophe goes before one that looks like a formula. Numbers never pass here. */
export function safeText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
