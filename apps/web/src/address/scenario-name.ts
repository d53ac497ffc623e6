/** Characters; a name has to fit above the result and in a link. */
export const LONGEST_NAME = 60;

/** A name as it may be shown: one line of plain text, without what cannot be seen or turns the writing round. */
export const cleanName = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trimStart()
    .slice(0, LONGEST_NAME)
    // A character of two parts that was cut through.
    .replace(/[\uD800-\uDBFF]$/, "");
