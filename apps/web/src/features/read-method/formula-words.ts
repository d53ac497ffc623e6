/** A piece of a formula in words: the name of a figure, what is done with it, or what we have no words for. */
export interface FormulaWord {
  readonly kind: "name" | "words" | "raw";
  readonly text: string;
}

interface Words {
  /** Name of a figure by its key. */
  readonly name: (key: string) => string | undefined;
  /** Phrases of formulas, as the program writes them. */
  readonly phrases: readonly string[];
  readonly phrase: (phrase: string) => string;
}

const SIGNS: Readonly<Record<string, string>> = { "*": "×", "-": "−", "/": "÷", "<=": "≤" };
/** Signs stand apart; a minus inside a word does not occur. */
const token = /^(<=|[*/+<>=-]|\d+(?:\/\d+)?|[(),;:|]|[A-Za-z]\w*(?:\.\w+)*)/;

/** Whether a phrase stands here, as whole words. */
const startsWith = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !/^[\w.]/.test(phrase.endsWith(":") ? "" : text.slice(phrase.length));

/** A formula of a trace in the reader's language: longest phrase first, then names of figures, numbers and signs. */
export const formulaWords = (formula: string, { name, phrases, phrase }: Words): readonly FormulaWord[] => {
  const longest = [...phrases].sort((one, other) => other.length - one.length);
  const words: FormulaWord[] = [];
  let rest = formula.trim();
  while (rest !== "") {
    const found = longest.find((one) => startsWith(rest, one));
    const [piece = rest] = token.exec(rest) ?? [rest.slice(0, 1)];
    const named = /^[A-Za-z]/.test(piece) ? name(piece) : undefined;
    if (found !== undefined && (named === undefined || found.length >= piece.length)) {
      words.push({ kind: "words", text: phrase(found) });
      rest = rest.slice(found.length).trimStart();
      continue;
    }
    words.push(
      named === undefined
        ? { kind: /^[A-Za-z]/.test(piece) ? "raw" : "words", text: SIGNS[piece] ?? piece }
        : { kind: "name", text: named },
    );
    rest = rest.slice(piece.length).trimStart();
  }
  return words;
};

/** Whether a space belongs between two pieces. */
export const isApart = (before: string | undefined, piece: string): boolean =>
  before !== undefined && !/^[),;:|]$/.test(piece) && !/^[(|]$/.test(before);
