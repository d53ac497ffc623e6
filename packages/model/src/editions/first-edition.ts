import { FIRST_EDITION_RESULTS } from "./first-edition-results.js";

/** What a link of the first edition of the model showed, after solidarity. */
export interface FirstEdition {
  /** EUR of 2025. */
  readonly open: number;
  readonly homesLost: number;
  readonly measuresLost: number;
}

const results: ReadonlyMap<string, FirstEdition> = new Map(
  FIRST_EDITION_RESULTS.trim()
    .split(/[\n;]/)
    .map((row) => {
      const [hash = "", open, homesLost, measuresLost] = row.split(" ");
      return [hash, { open: Number(open), homesLost: Number(homesLost), measuresLost: Number(measuresLost) }];
    }),
);

/**
 * What a link of the first edition showed, where its check number says so.
 * @param given the beginning of a check number, at least 8 hexadecimal digits
 * @returns null where no result of the first edition that is kept has this number
 */
export const firstEditionOf = (given: string): FirstEdition | null =>
  [...results].find(([hash]) => hash.startsWith(given) || given.startsWith(hash))?.[1] ?? null;

const plain: Readonly<Record<string, string>> = { "2026-01": "901d166fd62f", "2024-12": "2e9485c3f642" };

/**
 * What the first edition gave for a recalculation without any change.
 * @param vintage code of a recalculation
 * @returns null where the first edition had no such recalculation
 */
export const firstEditionOfVintage = (vintage: string): FirstEdition | null =>
  results.get(plain[vintage] ?? "") ?? null;
