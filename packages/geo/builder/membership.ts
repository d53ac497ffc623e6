import type { Membership } from "../src/facts/membership.js";
import type { Municipality } from "./sources/municipalities.js";

export function membershipOf(
  municipalities: readonly Municipality[],
  regionNames: ReadonlyMap<string, string>,
): Membership {
  const provinces = new Map(municipalities.map(({ province, provinceName }) => [province, provinceName]));
  return {
    regions: [...regionNames].map(([code, name]) => ({ code, name })),
    provinces: [...provinces]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.code.localeCompare(b.code, "en")),
    regionOf: new Map(municipalities.map(({ code, region }) => [code, region])),
    provinceOf: new Map(municipalities.map(({ code, province }) => [code, province])),
  };
}
