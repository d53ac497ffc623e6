import { emptyScenario, evaluate, type Outcome, type SectorDataset } from "@solidariteitskaart/model";
import { type AtTheLimit, atTheLimit, FREEZES, withFrozenRents } from "./rent-freeze.js";

/** The two recalculations that the letter compares. */
export interface VerificationOutcomes {
  readonly before: Outcome;
  readonly after: Outcome;
  /** Market interest by year of each, fractions. */
  readonly interest: { readonly before: readonly number[]; readonly after: readonly number[] };
  /** With frozen rents: in 2026 alone, and in 2025 and 2026. */
  readonly frozen: { readonly single: Outcome; readonly double: Outcome; readonly doubleAfter: Outcome };
  /** Under interest covers of LIMITS, after the double freeze. */
  readonly atLimit: readonly AtTheLimit[];
}

/** Interest covers at which corporations are counted. */
export const LIMITS = [1.4, 1.5, 1.6, 1.7] as const;

/**
 * @param run the model, wherever there is room for it
 * @returns outcomes of all published recalculations, and of the scenarios that published figures speak of
 */
export async function verificationOutcomes(
  datasets: readonly SectorDataset[],
  run: typeof evaluate = evaluate,
): Promise<VerificationOutcomes> {
  const found = (code: string) => {
    const dataset = datasets.find((candidate) => candidate.vintage.code === code);
    if (!dataset) throw new RangeError(`No dataset of vintage ${code}`);
    return dataset;
  };
  const outcome = (dataset: SectorDataset) => run(dataset, emptyScenario(dataset.vintage.code));
  const [before, after] = [found("2024-12"), found("2026-01")];
  const frozen = withFrozenRents(before, FREEZES.in2025And2026);
  return {
    before: await outcome(before),
    after: await outcome(after),
    interest: { before: before.macro.marketInterest, after: after.macro.marketInterest },
    frozen: {
      single: await outcome(withFrozenRents(before, FREEZES.in2026)),
      double: await outcome(frozen),
      doubleAfter: await outcome(withFrozenRents(after, FREEZES.in2025And2026)),
    },
    atLimit: atTheLimit(frozen, LIMITS),
  };
}
