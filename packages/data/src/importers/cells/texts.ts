import { type CellReader, right, wrong } from "./reader.js";

const control = /[\p{Cc}\uFFFD]/u;

/** One line of text. Numbers are read as text too: spreadsheets make numbers of codes. */
export function cellText(longest: number): CellReader<string> {
  const allowed = `a text of at most ${longest} characters`;
  return {
    allowed,
    numeric: false,
    read: (cell) => {
      const value = String(cell).trim();
      if (control.test(value)) return wrong("CONTROL_CHARACTER", "holds a character that is no text");
      return value.length <= longest ? right(value) : wrong("TOO_LONG", "is too long");
    },
  };
}

/** A text for which a value is known; the texts are compared without capitals, spaces and signs. */
export function oneOf<T>(values: ReadonlyMap<string, T>, shown: readonly string[]): CellReader<T> {
  return {
    allowed: shown.join(", "),
    numeric: false,
    read: (cell) => {
      const value = values.get(plainText(String(cell)));
      return value === undefined ? wrong("NOT_ALLOWED", "is not allowed here") : right(value);
    },
  };
}

const plainTexts = new Map<string, string>();
const mostPlainTexts = 20_000;
/** A name is no longer; what is longer is not kept. */
const longestKept = 200;

function makePlain(value: string): string {
  return value
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** Without accents, capitals, spaces and signs: how names are compared. The same few names come back in every row. */
export function plainText(value: string): string {
  if (value.length > longestKept) return makePlain(value);
  const known = plainTexts.get(value);
  if (known !== undefined) return known;
  if (plainTexts.size >= mostPlainTexts) plainTexts.clear();
  const made = makePlain(value);
  plainTexts.set(value, made);
  return made;
}
