import type { ProvinceAgreements, SectorInputs, SectorMunicipality } from "./types.js";

/** What one region weighs in the country. */
export interface RegionProfile {
  readonly code: string;
  readonly name: string;
  readonly corporations: number;
  /** Dwellings owned by corporations. */
  readonly homes: number;
  /** Mean WOZ value of those dwellings, EUR. */
  readonly meanWoz: number;
  /** Share of the national task of new homes. */
  readonly newHomesShare: number;
  /** Share of the national task of measures: by stock. */
  readonly measuresShare: number;
}

const sum = <T>(items: readonly T[], amount: (item: T) => number) =>
  items.reduce((total, item) => total + amount(item), 0);

/** Dwellings added in the growth window; a municipality that shrank builds nothing. */
const growthOf = (m: SectorMunicipality) => Math.max(0, m.dwellingsUntil - m.dwellingsFrom);

/** Share of each province in the new homes: by agreement where one was published, the rest by growth. */
function provinceShares(
  municipalities: readonly SectorMunicipality[],
  { total, byProvince }: ProvinceAgreements,
): Map<string, number> {
  const provinces = [...new Set(municipalities.map((m) => m.province))];
  const growth = (province: string) =>
    sum(
      municipalities.filter((m) => m.province === province),
      growthOf,
    );
  const open = provinces.filter((province) => !byProvince.has(province));
  const rest = total - sum([...byProvince.values()], (homes) => homes);
  const openGrowth = sum(open, growth);
  return new Map(
    provinces.map((province) => {
      const agreed = byProvince.get(province);
      return [province, (agreed ?? (rest * growth(province)) / openGrowth) / total];
    }),
  );
}

/** New homes lie where municipalities grew, measures and homes where the stock is. */
export function regionProfiles(inputs: SectorInputs): RegionProfile[] {
  const { municipalities, assumptions } = inputs;
  const shares = provinceShares(municipalities, inputs.agreements);
  const growthInProvince = new Map(
    [...shares.keys()].map((province) => [
      province,
      sum(
        municipalities.filter((m) => m.province === province),
        growthOf,
      ),
    ]),
  );
  const newHomesShareOf = (m: SectorMunicipality) =>
    ((shares.get(m.province) ?? 0) * growthOf(m)) / (growthInProvince.get(m.province) ?? 1);
  const allHomes = sum(municipalities, (m) => m.corporationDwellings);
  return inputs.regions.map(({ code, name, corporations2016 }) => {
    const own = municipalities.filter((m) => m.region === code);
    const homes = sum(own, (m) => m.corporationDwellings);
    return {
      code,
      name,
      corporations: Math.max(
        assumptions.minCorporationsPerRegion,
        Math.round((corporations2016 * assumptions.corporations) / assumptions.corporations2016),
      ),
      homes,
      meanWoz: sum(own, (m) => m.corporationDwellings * m.meanWozValue) / homes,
      newHomesShare: sum(own, newHomesShareOf),
      measuresShare: homes / allHomes,
    };
  });
}
