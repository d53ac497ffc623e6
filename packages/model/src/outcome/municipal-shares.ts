import { largestRemainder } from "../support/largest-remainder.js";
import type { RegionBalance } from "./types.js";

/** Corporation homes of one municipality, a count. */
export interface MunicipalHomes {
  readonly code: string;
  readonly homes: number;
}

/** What a municipality gets when the figures of its region are spread by corporation homes: a share, no finding. */
export interface MunicipalShare {
  readonly municipality: string;
  /** Its part of the region's corporation homes, 0..1. */
  readonly share: number;
  /** EUR in prices of the first model year. */
  readonly task: number;
  readonly open: number;
  readonly newHomes: number;
  readonly homesLost: number;
  readonly measuresLost: number;
  /** Lost or scrapped: agreed, and does not come. */
  readonly homesNotBuilt: number;
  readonly measuresNotDone: number;
}

type SpreadFigure = Exclude<keyof MunicipalShare, "municipality" | "share">;

/**
 * Spreads a region over its municipalities by corporation homes. Each figure adds up to the region's to the euro and to
 * the home. Without any homes every municipality gets the same part.
 * @param balance of the region: EUR, homes and measures
 * @param municipalities all of the region, with their corporation homes
 * @returns one row per municipality, in the same order
 */
export function municipalShares(
  balance: Pick<RegionBalance, SpreadFigure>,
  municipalities: readonly MunicipalHomes[],
): readonly MunicipalShare[] {
  const keys = municipalities.map(({ code }) => code);
  const all = municipalities.reduce((sum, { homes }) => sum + homes, 0);
  const shares = municipalities.map(({ homes }) => (all > 0 ? homes / all : 1 / municipalities.length));
  const spread = (figure: SpreadFigure): readonly number[] => {
    const total = balance[figure];
    return keys.length === 0
      ? []
      : largestRemainder(
          shares.map((share) => share * total),
          total,
          keys,
        );
  };
  const [task, open] = [spread("task"), spread("open")];
  const [newHomes, homesLost, measuresLost] = [spread("newHomes"), spread("homesLost"), spread("measuresLost")];
  const [homesNotBuilt, measuresNotDone] = [spread("homesNotBuilt"), spread("measuresNotDone")];
  return keys.map((municipality, i) => ({
    municipality,
    share: shares[i] ?? 0,
    task: task[i] ?? 0,
    open: open[i] ?? 0,
    newHomes: newHomes[i] ?? 0,
    homesLost: homesLost[i] ?? 0,
    measuresLost: measuresLost[i] ?? 0,
    homesNotBuilt: homesNotBuilt[i] ?? 0,
    measuresNotDone: measuresNotDone[i] ?? 0,
  }));
}
