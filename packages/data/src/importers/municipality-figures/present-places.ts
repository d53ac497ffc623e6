import type { Municipality } from "../../facts/municipality.js";
import type { MunicipalityFacts } from "../places/municipality-index.js";
import { municipalityIndex, type PlaceShare } from "../places/municipality-index.js";
import type { NewSuccession } from "./types.js";

/** The municipalities of the year of a file, as far as facts and a newer crosswalk know them. */
export interface PresentPlaces {
  /** Where the figures of a code of the file belong; null for a code that nobody knows. */
  find(code: string): readonly PlaceShare[] | null;
  /** Municipalities that must be there. */
  readonly expected: readonly string[];
  regionOf(code: string): string;
  /** Its name, or its code where the facts have none. */
  nameOf(code: string): string;
}

/** The one that brought most dwellings into a new municipality: it gives the new one its region. */
function largestForerunner(code: string, newer: readonly NewSuccession[], municipalities: readonly Municipality[]) {
  const forerunners = newer
    .filter(({ newCode }) => newCode === code)
    .flatMap(({ oldCode, weight }) => {
      const old = municipalities.find((municipality) => municipality.code === oldCode);
      return old === undefined ? [] : [{ old, dwellings: old.dwellings * weight }];
    });
  return forerunners.reduce<(typeof forerunners)[number] | null>(
    (best, next) => (best === null || next.dwellings > best.dwellings ? next : best),
    null,
  )?.old;
}

/**
 * A code of today stands for itself; one of before the facts for its successors; one of after them for itself too, where
 * the newer crosswalk says what went into it.
 */
export function presentPlaces(facts: MunicipalityFacts, newer: readonly NewSuccession[]): PresentPlaces {
  const index = municipalityIndex(facts);
  const ended = new Set(newer.map(({ oldCode }) => oldCode));
  const begun = [...new Set(newer.map(({ newCode }) => newCode))];
  const kept = facts.municipalities.map(({ code }) => code).filter((code) => !ended.has(code) || begun.includes(code));
  const names = new Map(facts.municipalities.map(({ code, name }) => [code, name]));
  const regions = new Map(facts.municipalities.map(({ code, region }) => [code, region]));
  for (const code of begun) {
    const forerunner = largestForerunner(code, newer, facts.municipalities);
    if (!regions.has(code) && forerunner !== undefined) regions.set(code, forerunner.region);
  }
  const expected = [...new Set([...kept, ...begun])].sort();
  /** Where a municipality of the facts is now. */
  const now = (code: string, share: number): PlaceShare[] =>
    expected.includes(code)
      ? [{ code, share }]
      : newer
          .filter(({ oldCode }) => oldCode === code)
          .map(({ newCode, weight }) => ({ code: newCode, share: share * weight }));
  return {
    expected,
    nameOf: (code) => names.get(code) ?? code,
    regionOf: (code) => regions.get(code) ?? "",
    find: (code) => {
      if (expected.includes(code)) return [{ code, share: 1 }];
      return index.find(code)?.flatMap((place) => now(place.code, place.share)) ?? null;
    },
  };
}
