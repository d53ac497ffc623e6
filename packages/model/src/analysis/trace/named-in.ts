/**
 * The figures that a formula names: what it follows from.
 * @param formula names, signs and words: "shortfall - received"
 * @param names of the figures that it may name
 * @returns those in it, in its order, each once
 */
export function namedIn<Name extends string>(formula: string, names: readonly Name[]): readonly Name[] {
  const words = new Set(formula.match(/[A-Za-z]+(?:\.[A-Za-z]+)*/g));
  return [...words].flatMap((word) => names.find((name) => name === word) ?? []);
}
