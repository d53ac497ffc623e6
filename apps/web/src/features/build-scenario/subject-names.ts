import { useTranslations } from "next-intl";
import type { LeverKind } from "../../address/scenario-draft";

const known = [
  "causes",
  "lever-rent",
  "lever-cost",
  "lever-tax",
  "lever-subsidy",
  "lever-commercial",
  "lever-ambition",
] as const;

/** What the levers under one sentence of the letter are about. */
export const useSubjectNames = (): ((kind: LeverKind, code: string) => string) => {
  const t = useTranslations("scenario.subjects");
  return (kind, code) => {
    const name = known.find((one) => one === code);
    if (name) return t(name);
    return t(kind === "ASSUMPTION" ? "ownWorld" : "ownNorms");
  };
};
