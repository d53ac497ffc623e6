import { buildingShares } from "./building-shares.js";
import type { SectorInputs } from "./types.js";

/** What one region weighs in the country. */
export interface RegionProfile {
  readonly code: string;
  readonly name: string;
  readonly corporations: number;
  /** Dwellings owned by corporations. */
  readonly homes: number;
  /** Mean WOZ value of those dwellings, EUR. */
  readonly meanWoz: number;
  /** By model year. */
  readonly socialNewHomes: readonly number[];
  readonly midRentHomes: readonly number[];
  /** By model year; by stock. */
  readonly measures: readonly number[];
}

const sum = <T>(items: readonly T[], amount: (item: T) => number) =>
  items.reduce((total, item) => total + amount(item), 0);

/**
 * Where the national task lies. By agreements, what is demolished is replaced where it stood and the rest follows the
 * shares: newHomes_r = d * H_r + (N - d * H) * w_r. Measures lie where the stock is.
 */
export function regionProfiles(inputs: SectorInputs): RegionProfile[] {
  const { municipalities, assumptions, task, specification } = inputs;
  const shares = buildingShares(inputs);
  const allHomes = sum(municipalities, (m) => m.corporationDwellings);
  const { demolitionShare, homesShare } = assumptions.social;
  const replacedPerHome = specification.task === "agreements" ? demolitionShare * homesShare : 0;
  return inputs.regions.map(({ code, name, corporations2016 }) => {
    const own = municipalities.filter((m) => m.region === code);
    const homes = sum(own, (m) => m.corporationDwellings);
    const share = sum(own, (m) => shares.get(m.code) ?? 0);
    return {
      code,
      name,
      corporations: Math.max(
        assumptions.minCorporationsPerRegion,
        Math.round((corporations2016 * assumptions.corporations) / assumptions.corporations2016),
      ),
      homes,
      meanWoz: sum(own, (m) => m.corporationDwellings * m.meanWozValue) / homes,
      socialNewHomes: task.socialHomes.map(
        (national) => replacedPerHome * homes + (national - replacedPerHome * allHomes) * share,
      ),
      midRentHomes: task.midRentHomes.map((national) => national * share),
      measures: task.measures.map((national) => (national * homes) / allHomes),
    };
  });
}
