import type { RegionShare } from "@solidariteitskaart/model";
import { kvkNumber } from "../cells/kvk-number.js";
import type { MunicipalityIndex } from "../places/municipality-index.js";
import { regionShares } from "../places/place-list.js";
import type { Holdings } from "./types.js";

/** By corporation where its homes stand in the first year of the holdings: the nearest to what it has now. */
export function homeSharesFrom(
  { rows, years }: Holdings,
  index: MunicipalityIndex,
): (corporation: string) => readonly RegionShare[] | null {
  const homes = new Map<string, Map<string, number>>();
  for (const { corporation, municipality, year, homes: count } of rows) {
    if (year !== years[0] || count === 0) continue;
    const own = homes.get(corporation) ?? new Map<string, number>();
    homes.set(corporation, own);
    const region = index.regionOf(municipality) ?? "";
    own.set(region, (own.get(region) ?? 0) + count);
  }
  return (corporation) => {
    // A table of corporations may have lost the zeros at the front that the holdings have.
    const kvk = kvkNumber.read(corporation, { decimals: null, factor: 1 });
    const own = homes.get(corporation) ?? (kvk.ok ? homes.get(kvk.value) : undefined);
    return own === undefined ? null : regionShares(own);
  };
}
