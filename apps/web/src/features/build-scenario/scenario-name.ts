/** Characters; a name has to fit above the result and in a link. */
export const LONGEST_NAME = 60;

/** A name as it may be shown: one line of plain text, without what cannot be seen or turns the writing round. */
export const cleanName = (text: string): string =>
  [
    ...text
      .normalize("NFC")
      .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu, " ")
      .replaceAll(/\s+/g, " "),
  ]
    .slice(0, LONGEST_NAME)
    .join("")
    .trimStart();
