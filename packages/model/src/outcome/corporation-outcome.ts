import type { SectorRun } from "../balance/run-sector.js";
import { type PreparedShares, prepareSector } from "../dataset/prepare-sector.js";
import type { SectorDataset } from "../dataset/types.js";
import { largestRemainder } from "../support/largest-remainder.js";
import type { CorporationBalance, RegionBalance } from "./types.js";
import { undone } from "./undone.js";

/** Adds to every weight so little that it decides only where all weights are zero: then homes do. */
const BY_HOMES = 1e-9;

/**
 * Spreads what each region gives (by room) or receives (by need) over its corporations, in whole euros. Where a region
 * gives only what its commercial branch has left, no corporation has room of its own: then by homes.
 * @param weight real EUR a corporation
 * @param shares where that weight lies
 */
function spreadOverCorporations(
  dataset: SectorDataset,
  amounts: readonly number[],
  weight: Float64Array,
  shares: (corporation: number) => PreparedShares,
): number[] {
  const result = dataset.corporations.map(() => 0);
  const parts: { c: number; part: number }[][] = dataset.regions.map(() => []);
  dataset.corporations.forEach((_, c) => {
    const { regions, shares: portions } = shares(c);
    regions.forEach((r, k) => {
      const homes = dataset.corporations[c]?.social.input.homes ?? 0;
      const part = ((weight[c] as number) + BY_HOMES * homes) * (portions[k] as number);
      if (part > 0) (parts[r] as { c: number; part: number }[]).push({ c, part });
    });
  });
  amounts.forEach((amount, r) => {
    const inRegion = parts[r] as { c: number; part: number }[];
    const all = inRegion.reduce((sum, item) => sum + item.part, 0);
    if (amount === 0 || all === 0) return;
    const whole = largestRemainder(
      inRegion.map((item) => (amount * item.part) / all),
      amount,
      inRegion.map((item) => (dataset.corporations[item.c] as { id: string }).id),
    );
    inRegion.forEach((item, k) => {
      result[item.c] = (result[item.c] as number) + (whole[k] as number);
    });
  });
  return result;
}

/**
 * Part of what each corporation cannot do on its own that stays undone after solidarity, 0..1: that of the regions in
 * which its task lies. So the losses of a region's corporations add up to the region's.
 */
function openParts(
  count: number,
  taskShares: (corporation: number) => PreparedShares,
  regions: readonly RegionBalance[],
): number[] {
  const ofRegion = regions.map(({ open, need }) => (need > 0 ? open / need : 0));
  return Array.from({ length: count }, (_, c) => {
    const { regions: places, shares } = taskShares(c);
    return places.reduce((sum, r, k) => sum + (shares[k] as number) * (ofRegion[r] as number), 0);
  });
}

/** Every corporation's own position and its part in the plan. Amounts in whole EUR. */
export function corporationOutcomes(
  dataset: SectorDataset,
  run: SectorRun,
  regions: readonly RegionBalance[],
): CorporationBalance[] {
  const sector = prepareSector(dataset);
  const own = run.corporations;
  const branchOf = (c: number) => sector.corporations[c]?.social;
  const sharesOf = (kind: "taskShares" | "homeShares") => (c: number) =>
    branchOf(c)?.[kind] ?? { regions: new Int32Array(), shares: new Float64Array() };
  const given = spreadOverCorporations(
    dataset,
    regions.map((r) => r.given),
    own.room,
    sharesOf("homeShares"),
  );
  const received = spreadOverCorporations(
    dataset,
    regions.map((r) => r.received),
    own.unmet,
    sharesOf("taskShares"),
  );
  const moved = regions.reduce((sum, r) => sum + r.given, 0);
  const stillOpen = openParts(dataset.corporations.length, sharesOf("taskShares"), regions);
  return dataset.corporations.map(({ id, name, region, social }, c) => {
    const part = stillOpen[c] as number;
    const short = own.firstShortYear[c] as number;
    const icr = own.icrEnd[c] as number;
    const ltv = own.ltvEnd[c] as number;
    return {
      id,
      name,
      region,
      homes: social.input.homes,
      task: Math.round(own.task[c] as number),
      need: Math.round(own.unmet[c] as number),
      room: Math.round(own.room[c] as number),
      debt: Math.round(social.input.debt),
      debtEnd: Math.round(own.debtEnd[c] as number),
      ...undone({
        homesLost: part * (own.homesLost[c] as number),
        measuresLost: part * (own.measuresLost[c] as number),
        homesScrapped: own.homesScrapped[c] as number,
        measuresScrapped: own.measuresScrapped[c] as number,
      }),
      icrEnd: Number.isNaN(icr) ? null : icr,
      ltvEnd: Number.isNaN(ltv) ? null : ltv,
      firstShortYear: short < 0 ? null : dataset.firstYear + short,
      given: given[c] as number,
      received: received[c] as number,
      givenShare: moved > 0 ? (given[c] as number) / moved : 0,
      receivedShare: moved > 0 ? (received[c] as number) / moved : 0,
    };
  });
}
