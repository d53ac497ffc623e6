import { plainText } from "../cells/texts.js";
import { wordsWithoutUnit } from "./header-units.js";

/** A header without its unit and dressing: "Opgave (mln euro)" and "opgave" are the same column. */
export function plainHeader(header: string): string {
  const { named, outside } = wordsWithoutUnit(header);
  return plainText(named) || plainText(outside) || plainText(header.slice(0, 300));
}

/** "2025-2034", "2025 t/m 2034" and "t/m 2034"; a single year may be what tells columns apart. */
const yearRange =
  /(?<!\d)20\d\d\s?(?:[-–/_]|t\/m|tot en met|tot)\s?(?:20)?\d\d(?!\d)|(?:t\/m|tot en met|tot)\s?20\d\d(?!\d)/i;

/** Enough for any theme and name; what is longer is no header of an office. */
const mostVariants = 6;

/**
 * What a header may be called, best first: itself, without the years that it is about ("Opgave 2025-2034", "Woningvoorraad 2025"), without the
 * number that open data put behind it ("Woningvoorraad_35"), and without the themes before it ("Wonen/Woningvoorraad
 * (aantal)").
 * @returns each as {@link plainHeader} gives it
 */
export function plainHeaderVariants(header: string): readonly string[] {
  const line = header.slice(0, 300).trim();
  const steps = line.split("/");
  const themes = steps.slice(1, mostVariants).map((_, index) => steps.slice(index + 1).join("/"));
  const unnumbered = [line, ...themes].map((text) => text.replace(/_\d{1,3}$/, ""));
  const undated = unnumbered.map((text) => text.replace(yearRange, " "));
  const unprefixed = undated.map((text) => text.replace(/^(?:npa|totaal|totale|total|aantal|number of)[\s_-]/i, ""));
  // Whether the letter is a unit is another matter: the column is this one.
  const unlettered = unnumbered.map((text) => text.replace(/[\s_][kmt]$/i, ""));
  const ofAnyYear = undated.map((text) => text.replace(/(?<!\d)20\d\d(?!\d)/, " "));
  return [
    ...new Set(
      [header, ...undated, ...unnumbered, ...themes, ...ofAnyYear, ...unprefixed, ...unlettered].map(plainHeader),
    ),
  ];
}
