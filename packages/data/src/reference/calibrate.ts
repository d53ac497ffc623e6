import { balanceOf, emptyScenario, type SectorDataset } from "@solidariteitskaart/model";
import { findRoot } from "./find-root.js";
import { trialDataset } from "./sector-dataset.js";
import type { PublishedTotals, SectorInputs, SharedScalars, VintageScalars } from "./types.js";

/** Model less published, EUR. */
export interface Residuals {
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
}

export interface FittedVintage {
  readonly code: string;
  readonly scalars: VintageScalars;
  readonly residuals: Residuals;
}

export interface Calibration {
  readonly shared: SharedScalars;
  /** Oldest first; the shared scalar was fitted to the first. */
  readonly vintages: readonly FittedVintage[];
}

type Totals = Pick<PublishedTotals, "task" | "shortfall" | "surplus">;

/** Where the root is looked for: levels of market interest, and extra debts per home. */
const INTEREST_LEVELS = [0.005, 0.12] as const;
const EXTRA_DEBTS = [0, 4] as const;

function totalsOf(dataset: SectorDataset): Totals {
  const { positions } = balanceOf(dataset, emptyScenario(dataset.vintage.code));
  const sum = (amount: (p: (typeof positions)[number]) => number) => positions.reduce((t, p) => t + amount(p), 0);
  return { task: sum((p) => p.task), shortfall: sum((p) => p.shortfall), surplus: sum((p) => p.surplus) };
}

/** The model's totals of one vintage, whole EUR. */
const modelTotals = (
  inputs: SectorInputs,
  shared: SharedScalars,
  scalars: VintageScalars,
  published: PublishedTotals,
): Totals => totalsOf(trialDataset(inputs, shared, scalars, published));

/** The factor on unit costs makes the task the published one; nothing else moves the task. */
function costFactorOf(inputs: SectorInputs, published: PublishedTotals): number {
  const { task } = modelTotals(inputs, { a: 0 }, { costFactor: 1, marketInterest: 0.03 }, published);
  return published.task / task;
}

/** The level of interest makes shortfall less surplus the published one: it only rises with interest. */
function solveInterest(
  inputs: SectorInputs,
  shared: SharedScalars,
  published: PublishedTotals,
  costFactor: number,
): VintageScalars {
  const gap = (marketInterest: number) => {
    const { shortfall, surplus } = modelTotals(inputs, shared, { costFactor, marketInterest }, published);
    return shortfall - surplus - (published.shortfall - published.surplus);
  };
  return { costFactor, marketInterest: findRoot(gap, ...INTEREST_LEVELS) };
}

/**
 * Fits one vintage, with the shared scalar given: two scalars for the task and for shortfall less surplus. The split
 * into shortfall and surplus is predicted; its residuals say how well.
 * @throws RangeError where no level of interest gives the published difference
 */
export function fitVintage(inputs: SectorInputs, shared: SharedScalars, published: PublishedTotals): FittedVintage {
  const scalars = solveInterest(inputs, shared, published, costFactorOf(inputs, published));
  const found = modelTotals(inputs, shared, scalars, published);
  return {
    code: published.vintage.code,
    scalars,
    residuals: {
      task: found.task - published.task,
      shortfall: found.shortfall - published.shortfall,
      surplus: found.surplus - published.surplus,
    },
  };
}

/**
 * Fits the shared scalar: the extra debt that makes the shortfall of the oldest vintage the published one, with its
 * interest solved inside. Where debts are equal there is none.
 * @throws RangeError where no extra debt gives the published shortfall
 */
function fitShared(inputs: SectorInputs, oldest: PublishedTotals): SharedScalars {
  if (inputs.specification.debt === "equal") return { a: 0 };
  const costFactor = costFactorOf(inputs, oldest);
  const excess = (a: number) => {
    const scalars = solveInterest(inputs, { a }, oldest, costFactor);
    return modelTotals(inputs, { a }, scalars, oldest).shortfall - oldest.shortfall;
  };
  return { a: findRoot(excess, ...EXTRA_DEBTS) };
}

/**
 * Finds all scalars of an edition: the shared one by the oldest vintage, then two for each vintage by itself. So a
 * vintage that is added moves nothing of those before it.
 * @param published oldest first, at least one
 */
export function calibrate(inputs: SectorInputs, published: readonly PublishedTotals[]): Calibration {
  const [oldest] = published;
  if (!oldest) throw new RangeError("Calibration needs a published vintage");
  const shared = fitShared(inputs, oldest);
  return { shared, vintages: published.map((vintage) => fitVintage(inputs, shared, vintage)) };
}
