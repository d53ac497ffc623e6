import { projectBranch, type SectorDataset } from "@solidariteitskaart/model";

/** Rise of July 2025, which a freeze of 2025 and 2026 takes out of the rents of 2026 and after. */
const RISE_OF_2025 = 0.045;

/** Growth of the rents in 2026 when they are frozen in 2026 alone, and in 2025 and 2026. Never made up for. */
export const FREEZES = { in2026: 0, in2025And2026: 1 / (1 + RISE_OF_2025) - 1 } as const;

const YEAR = 2026;

/**
 * The same sector with other rent growth in 2026, for both cohorts of both branches.
 * @param growth fraction; one of FREEZES
 */
export function withFrozenRents(dataset: SectorDataset, growth: number): SectorDataset {
  const at = YEAR - dataset.firstYear;
  const rentGrowth = dataset.macro.rentGrowth.map((own, t) => (t === at ? growth : own));
  return { ...dataset, macro: { ...dataset.macro, rentGrowth } };
}

/** Corporations whose interest cover in 2026 lies below a limit, and their share of the task, 0 to 1. */
export interface AtTheLimit {
  readonly corporations: number;
  readonly shareOfTask: number;
}

/** @param limits interest cover, such as 1.4 */
export function atTheLimit(
  { corporations, macro, norms, firstYear }: SectorDataset,
  limits: readonly number[],
): AtTheLimit[] {
  const own = corporations.map(({ social }) => {
    const { years, totals } = projectBranch(social.input, social.task, macro, norms.social, firstYear);
    return { icr: years[YEAR - firstYear]?.icr ?? null, task: totals.task };
  });
  const all = own.reduce((sum, { task }) => sum + task, 0);
  return limits.map((limit) => {
    const below = own.filter(({ icr }) => icr !== null && icr < limit);
    return { corporations: below.length, shareOfTask: below.reduce((sum, { task }) => sum + task, 0) / all };
  });
}
