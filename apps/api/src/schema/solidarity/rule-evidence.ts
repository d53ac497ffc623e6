import type { InputEvidence } from "@solidariteitskaart/model";
import type { Platform } from "../../platform/platform.js";

/** What a rule of law says, as evidence of a number of the model: its status and where it stands. */
export function ruleEvidence({ legalRules }: Pick<Platform, "legalRules">, code: string, key: string): InputEvidence {
  const rule = legalRules.find((one) => one.code === code);
  const sources = rule?.sources.map((source) => source.code) ?? [];
  return { key, branch: "both", status: rule?.status ?? "ASSUMED", sources };
}
