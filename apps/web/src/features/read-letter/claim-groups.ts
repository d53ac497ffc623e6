import type { Claim } from "@solidariteitskaart/client";

/** Subjects under which a reader looks for a claim; several topics of the facts each. */
const topicsOf = {
  money: ["balance", "capacity", "finance"],
  consequence: ["pace", "consequence"],
  building: ["agreement", "task", "realisation", "pipeline", "stock"],
  affordability: ["affordability"],
  sustainability: ["sustainability"],
  lever: ["lever"],
} as const;

export type ClaimSubject = keyof typeof topicsOf | "other";

const claimSubjects: readonly ClaimSubject[] = [
  "money",
  "consequence",
  "building",
  "affordability",
  "sustainability",
  "lever",
  "other",
];

const subjectOf = (topic: string): ClaimSubject => {
  for (const subject of claimSubjects) {
    if (subject !== "other" && topicsOf[subject].some((one) => one === topic)) return subject;
  }
  return "other";
};

export interface ClaimGroup {
  readonly subject: ClaimSubject;
  readonly claims: readonly Claim[];
}

/** Claims by subject, in the order of the letter within one; subjects without claims are left out. */
export const groupClaims = (claims: readonly Claim[]): readonly ClaimGroup[] =>
  claimSubjects
    .map((subject) => ({ subject, claims: claims.filter(({ topic }) => subjectOf(topic) === subject) }))
    .filter((group) => group.claims.length > 0);
