/** A formula taken apart, ready to be set. */
export type FormulaPart =
  | { readonly kind: "word" | "name" | "number" | "operator"; readonly text: string }
  | { readonly kind: "fraction"; readonly over: readonly FormulaPart[]; readonly under: readonly FormulaPart[] };

const token = /\{(\w+)\}|\[([^[\]/]+)\/([^[\]/]+)\]|(\d+(?:\.\d+)?)|([A-Za-z]+)|([^\sA-Za-z\d{}[\]])/g;

/**
 * Reads a formula: `{rent}` is a quantity with a word of its own, `[a / b]` a fraction, letters are names, the rest are
 * numbers and signs: "R = 12 · {rent} · (1 − {vacancy})".
 */
export const readFormula = (formula: string): readonly FormulaPart[] =>
  [...formula.matchAll(token)].map(([whole, word, over, under, number, name]): FormulaPart => {
    if (word !== undefined) return { kind: "word", text: word };
    if (over !== undefined) return { kind: "fraction", over: readFormula(over), under: readFormula(under ?? "") };
    if (number !== undefined) return { kind: "number", text: number };
    return { kind: name === undefined ? "operator" : "name", text: whole };
  });
