import { inflationRule } from "@solidariteitskaart/model";
import type { Assumption } from "../facts/assumption.js";
import { assumptionValue } from "../facts/assumption-value.js";

/**
 * The rent rule: in the second model year the published growth, after that the mean inflation of the three years
 * before. Growth of the first year is not applied by the model, so it is 0.
 */
export function rentGrowthPath(assumptions: readonly Assumption[], years: readonly number[]): number[] {
  const of = (key: string, year: number) => assumptionValue(assumptions, key, "sector", year);
  return years.map((year, t) => {
    if (t === 0) return 0;
    if (t === 1) return of("rentGrowth", year);
    const window = of("rentGrowthWindow", year);
    const before = Array.from({ length: window }, (_, k) => of("inflation", year - window + k));
    return inflationRule(before);
  });
}
