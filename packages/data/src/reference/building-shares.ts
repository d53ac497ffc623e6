import type { SectorInputs, SectorMunicipality } from "./types.js";

const sum = <T>(items: readonly T[], amount: (item: T) => number) =>
  items.reduce((total, item) => total + amount(item), 0);

/** Dwellings added in the growth window; a municipality that shrank counts as 0. */
const growthOf = (m: SectorMunicipality) => Math.max(0, m.dwellingsUntil - m.dwellingsFrom);

/** Parts of a whole by amount; equal parts where all amounts are 0. */
function partsOf(amounts: readonly number[]): number[] {
  const total = sum(amounts, (amount) => amount);
  return amounts.map((amount) => (total > 0 ? amount / total : 1 / amounts.length));
}

type Shares = ReadonlyMap<string, number>;

/** The group's share in all homes agreed, half by growth and half by dwellings of its municipalities. */
function byAgreements({ municipalities, agreements }: SectorInputs): Shares {
  const total = sum(agreements, ({ homes }) => homes);
  const byCode = new Map(municipalities.map((m) => [m.code, m]));
  return new Map(
    agreements.flatMap(({ homes, municipalities: codes }) => {
      const members = codes.flatMap((code) => byCode.get(code) ?? []);
      const growth = partsOf(members.map(growthOf));
      const dwellings = partsOf(members.map((m) => m.dwellings));
      return members.map(({ code }, k): [string, number] => [
        code,
        (homes / total) * ((growth[k] as number) / 2 + (dwellings[k] as number) / 2),
      ]);
    }),
  );
}

/** Six provinces by their agreement of 2022, the rest by growth; inside a province by growth. */
function byGrowth({ municipalities, provinces: { total, byProvince } }: SectorInputs): Shares {
  const growthIn = (province: string) =>
    sum(
      municipalities.filter((m) => m.province === province),
      growthOf,
    );
  const open = [...new Set(municipalities.map((m) => m.province))].filter((province) => !(province in byProvince));
  const rest = total - sum(Object.values(byProvince), (homes) => homes);
  const openGrowth = sum(open, growthIn);
  return new Map(
    municipalities.map((m) => {
      const growth = growthIn(m.province);
      const homes = byProvince[m.province] ?? (rest * growth) / openGrowth;
      return [m.code, growth > 0 ? ((homes / total) * growthOf(m)) / growth : 0];
    }),
  );
}

function byStock({ municipalities }: SectorInputs): Shares {
  const shares = partsOf(municipalities.map((m) => m.corporationDwellings));
  return new Map(municipalities.map(({ code }, k) => [code, shares[k] as number]));
}

const rules = { agreements: byAgreements, growth: byGrowth, stock: byStock };

/**
 * Each municipality's share in what is built, by the specification's rule. They add up to 1.
 * @returns by municipality code, 0..1
 */
export const buildingShares = (inputs: SectorInputs): Shares => rules[inputs.specification.task](inputs);
