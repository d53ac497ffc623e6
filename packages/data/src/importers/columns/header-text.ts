import { plainText } from "../cells/texts.js";
import { wordsWithoutUnit } from "./header-units.js";

/** A header without its unit and dressing: "Opgave (mln euro)" and "opgave" are the same column. */
export function plainHeader(header: string): string {
  const { named, outside } = wordsWithoutUnit(header);
  return plainText(named) || plainText(outside) || plainText(header.slice(0, 300));
}

/** Enough for any theme and name; what is longer is no header of an office. */
const mostVariants = 6;

/**
 * What a header may be called, best first: itself, without the number that open data put behind it
 * ("Woningvoorraad_35"), and without the themes before it ("Wonen/Woningvoorraad (aantal)").
 * @returns each as {@link plainHeader} gives it
 */
export function plainHeaderVariants(header: string): readonly string[] {
  const numbered = /_\d{1,3}$/.test(header.trim()) ? [header.trim().replace(/_\d{1,3}$/, "")] : [];
  const steps = header.slice(0, 300).split("/");
  const themes = steps.slice(1, mostVariants).map((_, index) => steps.slice(index + 1).join("/"));
  return [...new Set([header, ...numbered, ...themes].map(plainHeader))];
}
