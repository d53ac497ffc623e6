import type { Dataset, Fault } from "@solidariteitskaart/model";
import { shownValue } from "../words/shown-value.js";

/** What is known of recalculations. */
interface Vintages {
  readonly refusalOf: (code: string) => Fault | undefined;
  readonly datasets: readonly Dataset[];
}

/** Why there is no recalculation under a code: it was refused, or nobody knows it. */
export const noVintage = ({ refusalOf, datasets }: Vintages, code: string): Fault =>
  refusalOf(code) ?? unknownVintage(code, datasets);

/** A code that no recalculation has, with the codes that everybody may use; `more` are other words for one. */
export function unknownVintage(code: string, datasets: readonly Dataset[], more: readonly string[] = []): Fault {
  const allowed = [...more, ...datasets.map(({ vintage }) => vintage.code)].join(", ");
  const value = shownValue(code);
  const message = `There is no recalculation ${value ?? ""}; there are ${allowed}.`;
  return { code: "UNKNOWN_VINTAGE", path: "vintage", value, allowed, message };
}
