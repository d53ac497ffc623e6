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

/** Social debt by corporation, EUR: by WOZ value, more in the regions hit hardest, scaled to the sector's total. */
function socialDebts(profiles: readonly RegionProfile[], inputs: SectorInputs, { a, e }: SharedScalars): number[][] {
  const { debtSpread, socialDebtTotal, social } = inputs.assumptions;
  const allHomes = profiles.reduce((total, p) => total + p.homes, 0);
  const meanWoz = profiles.reduce((total, p) => total + p.homes * p.meanWoz, 0) / allHomes;
  const relative = profiles.map((profile) => {
    const extra = inputs.hardestHit.includes(profile.code) ? 1 + a : 1;
    const homes = (profile.homes * social.homesShare) / profile.corporations;
    return Array.from(
      { length: profile.corporations },
      (_, rank) =>
        homes * (profile.meanWoz / meanWoz) ** e * extra * debtSpreadOf(rank, profile.corporations, debtSpread),
    );
  });
  const scale = socialDebtTotal / relative.flat().reduce((total, debt) => total + debt, 0);
  return relative.map((region) => region.map((debt) => debt * scale));
}

function branchOf(
  profile: RegionProfile,
  branch: BranchAssumptions,
  debt: number,
  newHomes: readonly number[],
  measures: readonly number[],
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
      newHomes: newHomes.map((homes) => homes * profile.newHomesShare * part),
      measures: measures.map((count) => count * profile.measuresShare * part),
      newHomeCost: newHomeCost * costFactor,
      measureCost: measureCost * costFactor,
    },
    taskShares: own,
    homeShares: own,
  };
}

/** The model corporations of all regions. Never real names, never real accounts. */
export function modelCorporations(
  profiles: readonly RegionProfile[],
  inputs: SectorInputs,
  shared: SharedScalars,
  vintage: VintageScalars,
): DatasetCorporation[] {
  const { social, commercial } = inputs.assumptions;
  const debts = socialDebts(profiles, inputs, shared);
  return profiles.flatMap((profile, r) =>
    (debts[r] as number[]).map((debt, rank) => {
      const commercialHomes = (profile.homes * commercial.homesShare) / profile.corporations;
      return {
        id: `${profile.code}-${rank + 1}`,
        name: `Modelcorporatie ${profile.name} ${rank + 1}`,
        region: profile.code,
        social: branchOf(profile, social, debt, inputs.task.socialHomes, inputs.task.measures, vintage.costFactor),
        commercial: branchOf(
          profile,
          withoutDebtPerHome(commercial),
          commercialHomes * commercial.debtPerHome,
          inputs.task.midRentHomes,
          inputs.task.measures.map(() => 0),
          1,
        ),
      };
    }),
  );
}

function withoutDebtPerHome({
  debtPerHome: _,
  ...branch
}: SectorInputs["assumptions"]["commercial"]): BranchAssumptions {
  return branch;
}
