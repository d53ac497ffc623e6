import type { LeverLine } from "@solidariteitskaart/client";

/** Levers that come from one sentence of the letter, or that we added. */
export interface LeverSubject {
  /** Code of the claim; "own" for what the letter does not name. */
  readonly code: string;
  readonly claim: LeverLine["claim"];
  readonly levers: readonly LeverLine[];
}

/** Puts levers under the sentence of the letter that they come from, in the order in which the sentences come up; own additions last. */
export const leverSubjects = (levers: readonly LeverLine[]): readonly LeverSubject[] => {
  const codes = [...new Set(levers.map(({ claim }) => claim?.code ?? "own"))];
  const ordered = [...codes.filter((code) => code !== "own"), ...codes.filter((code) => code === "own")];
  return ordered.map((code) => {
    const own = levers.filter(({ claim }) => (claim?.code ?? "own") === code);
    return { code, claim: own[0]?.claim ?? null, levers: own };
  });
};
