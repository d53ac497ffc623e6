import { bareName, fullMunicipalityCode } from "@solidariteitskaart/data";
import MiniSearch from "minisearch";
import { foldText, wordsOf } from "./fold-text.js";
import type { SearchEntry, SearchKind } from "./search-entries.js";

/** The places that a text names, read in all the ways in which a file may name them. */
export type Named = (text: string) => readonly Pick<SearchEntry, "kind" | "code">[];

export type SearchNames = (text: string, most: number) => SearchEntry[];

/** Municipalities before regions, when they match as well. */
const WEIGHT: Readonly<Record<SearchKind, number>> = { MUNICIPALITY: 1, REGION: 0.9, CORPORATION: 1 };
/** Below a municipality or region of the same name. */
const VILLAGE = 0.6;
const EXACT = 100;
const BEGINS = 10;

/**
 * How far a misspelt word may be off: nothing up to three letters, then a fifth of its length, two letters at most. A number is another
 * one as soon as a digit differs.
 */
const fuzzy = (word: string) => (word.length > 3 && !/\d/.test(word) ? 0.2 : false);

/**
 * Finds names by their beginning; misspelt ones where nothing is spelt like that. Of one place only the best matching name is given.
 * @returns search(text, most): places before made-up corporations, of each the best first; equal hits in order of name
 */
export function searchIndex(entries: readonly SearchEntry[], named: Named = () => []): SearchNames {
  const index = new MiniSearch<{ id: number; matched: string }>({
    fields: ["matched"],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: { prefix: true, fuzzy, maxFuzzy: 2, combineWith: "AND", weights: { prefix: 0.8, fuzzy: 0.2 } },
  });
  index.addAll(entries.map(({ matched }, id) => ({ id, matched })));
  const folded = entries.map((entry) => foldText(entry.matched));

  return (asked, most) => {
    // "0363" and "Gemeente Utrecht" are what people copy from a table.
    const text = fullMunicipalityCode(asked) ?? bareName(asked);
    const question = foldText(text.trim());
    const words = wordsOf(text);
    const all = index.search(text).map((hit) => ({ ...hit, name: folded[hit.id as number] as string }));
    // Whoever spells a name as it is means no other: "Elst" is not almost "Olst".
    const literal = all.filter(({ name }) => isSpeltLike(words, wordsOf(name)));
    const hits = (literal.length > 0 ? literal : all).map(({ id, score, name }) => {
      const entry = entries[id as number] as SearchEntry;
      const closeness = name === question ? EXACT : name.startsWith(question) ? BEGINS : 1;
      const weight = entry.isVillage ? VILLAGE : WEIGHT[entry.kind];
      return { entry, score: score * weight * closeness };
    });
    // Whoever types a name means the place: made-up corporations that are named after it stand below all of them.
    hits.sort(
      (a, b) =>
        isMadeUp(a.entry) - isMadeUp(b.entry) || b.score - a.score || a.entry.name.localeCompare(b.entry.name, "nl"),
    );
    const found = bestOfEach(hits.map((hit) => hit.entry));
    // Whatever questions and files take for the name of a place is one here too, and stands first.
    const meant = named(asked).flatMap(({ kind, code }) => {
      const isIt = (one: SearchEntry) => one.kind === kind && one.code === code;
      return found.find(isIt) ?? entries.find(isIt) ?? [];
    });
    return [...new Set([...meant, ...found])].slice(0, most);
  };
}

/** Whether each word of a question begins a word of a name. */
function isSpeltLike(question: readonly string[], name: readonly string[]): boolean {
  return question.every((word) => name.some((one) => one.startsWith(word)));
}

function isMadeUp({ kind }: SearchEntry): number {
  return kind === "CORPORATION" ? 1 : 0;
}

function bestOfEach(entries: readonly SearchEntry[]): SearchEntry[] {
  const best = new Map<string, SearchEntry>();
  for (const entry of entries) {
    const key = `${entry.kind}:${entry.code}`;
    if (!best.has(key)) best.set(key, entry);
  }
  return [...best.values()];
}
