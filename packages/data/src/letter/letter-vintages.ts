import type { Facts } from "../facts/facts.js";

/** Codes of the two recalculations that the letter compares. */
export interface LetterVintages {
  readonly before: string;
  readonly after: string;
}

/** The claims that say which recalculation is meant: what falls short in it, and what is left. */
const BEFORE = { shortfall: "shortfall-2024", surplus: "surplus-2024" } as const;
const AFTER = { shortfall: "shortfall-2026", surplus: "surplus-2026" } as const;

type LetterFacts = Pick<Facts, "claims" | "vintages">;

/**
 * The recalculations that the letter speaks about: those that published what it claims, the oldest where several did.
 * So the letter stays with them when a newer recalculation is added.
 * @param facts the letter's claims and the published recalculations, in any order
 * @returns the two codes, or for people what is missing
 */
export function letterVintages(
  facts: LetterFacts,
): { readonly ok: true; readonly vintages: LetterVintages } | { readonly ok: false; readonly message: string } {
  const [before, after] = [meant(facts, BEFORE), meant(facts, AFTER)];
  if (before !== undefined && after !== undefined) return { ok: true, vintages: { before, after } };
  const { shortfall, surplus } = before === undefined ? BEFORE : AFTER;
  return {
    ok: false,
    message: `vintages.csv has no recalculation with the shortfall and surplus of the claims ${shortfall} and ${surplus} in letter-claims.csv. The letter is about one that was published: keep its row, and add a newer one below it.`,
  };
}

function meant({ claims, vintages }: LetterFacts, ids: typeof BEFORE | typeof AFTER): string | undefined {
  const amount = (id: string) => claims.find((claim) => claim.id === id)?.amount;
  const [shortfall, surplus] = [amount(ids.shortfall), amount(ids.surplus)];
  return vintages
    .filter((vintage) => vintage.shortfall.amount === shortfall && vintage.surplus.amount === surplus)
    .map(({ code }) => code)
    .sort()[0];
}
