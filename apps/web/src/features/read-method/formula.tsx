import { createElement, type ReactNode } from "react";
import styles from "./method.module.css";
import { type FormulaPart, readFormula } from "./read-formula";

interface FormulaProps {
  /** What it says, for who hears the page: a long formula scrolls in a frame of its own. */
  readonly name: string;
  /** As read-formula.ts describes it. */
  readonly text: string;
  /** The word of a quantity in the reader's language. */
  readonly word: (key: string) => string;
}

const names: Readonly<Record<Exclude<FormulaPart["kind"], "fraction">, string>> = {
  word: "mtext",
  name: "mi",
  number: "mn",
  operator: "mo",
};

const row = (parts: readonly FormulaPart[], word: FormulaProps["word"]): readonly ReactNode[] =>
  parts.map((part, index) => {
    const key = `${String(index)} ${part.kind}`;
    if (part.kind === "fraction") {
      const halves = [part.over, part.under].map((half, place) =>
        createElement("mrow", { key: place === 0 ? "over" : "under" }, ...row(half, word)),
      );
      return createElement("mfrac", { key }, ...halves);
    }
    return createElement(names[part.kind], { key }, part.kind === "word" ? word(part.text) : part.text);
  });

/** A formula in MathML, which browsers draw and screen readers read out. */
export const Formula = ({ name, text, word }: FormulaProps) => (
  <section className={styles.formula} aria-label={name} tabIndex={0}>
    {createElement("math", { displaystyle: "true" }, ...row(readFormula(text), word))}
  </section>
);
