import { setImmediate } from "node:timers/promises";
import type { VariantSector } from "@solidariteitskaart/data";
import {
  balanceOf,
  type Dataset,
  type RegionRobustness,
  regionRobustness,
  type Scenario,
  total,
  type VariantAnswer,
} from "@solidariteitskaart/model";
import { LRUCache } from "lru-cache";

/** One variant with the national split that it predicts under the scenario. */
export interface VariantView extends Pick<VariantSector, "name" | "specification" | "consistent" | "scalars"> {
  /** EUR. */
  readonly shortfall: number;
  /** EUR. */
  readonly surplus: number;
}

/** What survives of a region's figures, and whether the model as it is shown gives it the fitted extra debt. */
export interface RegionRobustnessView extends RegionRobustness {
  readonly extraDebt: boolean;
}

/** The same question under all variants. Empty for figures that were not made from the reference sector. */
export interface RobustnessView {
  readonly variants: readonly VariantView[];
  readonly regions: readonly RegionRobustnessView[];
  readonly consistentRegions: readonly RegionRobustnessView[];
}

type Ask = (dataset: Dataset, scenario: Scenario) => Promise<RobustnessView>;

const NONE: RobustnessView = { variants: [], regions: [], consistentRegions: [] };

/**
 * Answers a scenario under every variant of the published vintage that a dataset is. Others get their turn between two
 * variants, and what was answered is remembered.
 * @param sectorsOf the variants of a published vintage
 * @param keyOf a text that is the same for the same dataset and scenario
 */
export function robustnessOf(
  sectorsOf: (vintage: string) => Iterable<VariantSector>,
  keyOf: (dataset: Dataset, scenario: Scenario) => string,
): Ask {
  const kept = new LRUCache<string, Promise<RobustnessView>>({ max: 100 });
  return (dataset, scenario) => {
    const key = keyOf(dataset, scenario);
    const known = kept.get(key);
    if (known) return known;
    const answer = answerAll(sectorsOf(dataset.vintage.code), scenario);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return answer;
  };
}

async function answerAll(sectors: Iterable<VariantSector>, scenario: Scenario): Promise<RobustnessView> {
  const answers: VariantAnswer[] = [];
  const variants: VariantView[] = [];
  let indebted: readonly string[] | undefined;
  for (const { dataset, indebted: indebtedHere, ...variant } of sectors) {
    const { positions } = balanceOf(dataset, scenario);
    answers.push({ variant: variant.name, consistent: variant.consistent, positions });
    const [shortfall, surplus] = [positions.map((one) => one.shortfall), positions.map((one) => one.surplus)].map(
      total,
    );
    variants.push({ ...variant, shortfall: shortfall ?? 0, surplus: surplus ?? 0 });
    // The reference comes first.
    indebted ??= indebtedHere;
    await setImmediate();
  }
  if (variants.length === 0) return NONE;
  const summary = (of: readonly VariantAnswer[]): RegionRobustnessView[] =>
    regionRobustness(of).map((one) => ({ ...one, extraDebt: indebted?.includes(one.region) ?? false }));
  return {
    variants,
    regions: summary(answers),
    consistentRegions: summary(answers.filter(({ consistent }) => consistent)),
  };
}
