/** What links of the first edition of the model showed: by the beginning of their check number. */
export interface FirstEdition {
  readonly homesLost: number;
  readonly measuresLost: number;
}

/** January 2026 without any change. */
export const FIRST_EDITION: FirstEdition = { homesLost: 43_981, measuresLost: 148_819 };

/**
 * Results of the first edition, of both published recalculations without any change. That edition is gone: these are the
 * figures that its links stood for (CHANGELOG.md).
 */
const results: Readonly<Record<string, FirstEdition>> = {
  "901d166fd62f": FIRST_EDITION,
  "2e9485c3f642": { homesLost: 0, measuresLost: 0 },
};

/** What a link showed, where its check number says so. @param given the beginning of a check number, at least 8 digits */
export const firstEditionOf = (given: string): FirstEdition | null =>
  Object.entries(results).find(([hash]) => hash.startsWith(given) || given.startsWith(hash))?.[1] ?? null;
