import type { CorporationBranch, DatasetCorporation } from "@solidariteitskaart/model";
import quantile from "@stdlib/stats-base-dists-normal-quantile";
import type { RegionProfile } from "./region-profile.js";
import type { BranchAssumptions, SectorInputs, SharedScalars, VintageScalars } from "./types.js";

/**
 * Relative debt per home by rank within a region: a lognormal with mean 1, read at the middles of equal parts, so that
 * a region has stronger and weaker corporations without anybody's real accounts.
 */
function debtSpreadOf(rank: number, count: number, sigma: number): number {
  const z = quantile((rank + 0.5) / count, 0, 1);
  return Math.exp(z * sigma - (sigma * sigma) / 2);
}

/**
 * Which regions carry `1 + a` times the debt per home, by the specification's rule.
 * @returns codes of regions
 */
export function indebtedRegions({ specification, hardestHit }: SectorInputs): readonly string[] {
  const rules = { three: hardestHit, HMR: ["HMR"], equal: [] };
  return rules[specification.debt];
}

/** Social debt by corporation, EUR: more in the regions hit hardest, scaled to the sector's total. */
function socialDebts(profiles: readonly RegionProfile[], inputs: SectorInputs, { a }: SharedScalars): number[][] {
  const { socialDebtTotal, social } = inputs.assumptions;
  const indebted = indebtedRegions(inputs);
  const relative = profiles.map((profile) => {
    const extra = indebted.includes(profile.code) ? 1 + a : 1;
    const homes = (profile.homes * social.homesShare) / profile.corporations;
    return Array.from(
      { length: profile.corporations },
      (_, rank) => homes * extra * debtSpreadOf(rank, profile.corporations, inputs.specification.sigma),
    );
  });
  const scale = socialDebtTotal / relative.flat().reduce((total, debt) => total + debt, 0);
  return relative.map((region) => region.map((debt) => debt * scale));
}

interface RegionTask {
  readonly newHomes: readonly number[];
  readonly measures: readonly number[];
}

function branchOf(
  profile: RegionProfile,
  branch: BranchAssumptions,
  debt: number,
  task: RegionTask,
  costFactor: number,
): CorporationBranch {
  const { homesShare, newHomeCost, measureCost, salePriceShareOfWoz, ...input } = branch;
  const own = [{ region: profile.code, share: 1 }];
  const part = 1 / profile.corporations;
  return {
    input: {
      ...input,
      homes: profile.homes * homesShare * part,
      debt,
      salePrice: salePriceShareOfWoz * profile.meanWoz,
    },
    task: {
      newHomes: task.newHomes.map((homes) => homes * part),
      measures: task.measures.map((count) => count * part),
      newHomeCost: newHomeCost * costFactor,
      measureCost: measureCost * costFactor,
    },
    taskShares: own,
    homeShares: own,
  };
}

/** Where new homes earn what older ones earn, their rent and maintenance are those. */
function withMargin<B extends BranchAssumptions>(branch: B, { specification }: SectorInputs): B {
  if (specification.margin === "own") return branch;
  return { ...branch, newHomeRent: branch.monthlyRent, newHomeMaintenance: branch.maintenancePerHome };
}

/** The model corporations of all regions. Never real names, never real accounts. */
export function modelCorporations(
  profiles: readonly RegionProfile[],
  inputs: SectorInputs,
  shared: SharedScalars,
  vintage: VintageScalars,
): DatasetCorporation[] {
  const social = withMargin(inputs.assumptions.social, inputs);
  const { debtPerHome, ...commercial } = withMargin(inputs.assumptions.commercial, inputs);
  const debts = socialDebts(profiles, inputs, shared);
  return profiles.flatMap((profile, r) => {
    const { socialNewHomes, midRentHomes, measures } = profile;
    const commercialTask = { newHomes: midRentHomes, measures: measures.map(() => 0) };
    const commercialDebt = ((profile.homes * commercial.homesShare) / profile.corporations) * debtPerHome;
    return (debts[r] as number[]).map((debt, rank) => ({
      id: `${profile.code}-${rank + 1}`,
      name: `Modelcorporatie ${profile.name} ${rank + 1}`,
      region: profile.code,
      social: branchOf(profile, social, debt, { newHomes: socialNewHomes, measures }, vintage.costFactor),
      commercial: branchOf(profile, commercial, commercialDebt, commercialTask, 1),
    }));
  });
}
