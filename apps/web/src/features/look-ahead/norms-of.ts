import type { FinancialNorm } from "@solidariteitskaart/client";

/** The supervisor's norms for the social branch; null where the facts hold none. */
export interface RatioNorms {
  readonly icr: number | null;
  readonly ltv: number | null;
}

export const normsOf = (norms: readonly FinancialNorm[]): RatioNorms => {
  const limit = (code: string) => norms.find((norm) => norm.code === code)?.limit ?? null;
  return { icr: limit("icr-social"), ltv: limit("ltv-social") };
};
