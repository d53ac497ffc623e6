const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘`´ʼ]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
const MOST_WORDS = 8;

/** Text as it is compared: no accents, capitals or apostrophes; composed and decomposed letters are the same. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").replace(APOSTROPHES, "").toLowerCase();
}

/** The words of a name or a question, folded. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}
