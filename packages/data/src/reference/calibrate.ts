import { balanceOf, emptyScenario, type SectorDataset, type Vintage } from "@solidariteitskaart/model";
import { findRoot } from "./find-root.js";
import { trialDataset } from "./sector-dataset.js";
import type { SectorInputs, SharedScalars, VintageScalars } from "./types.js";

/** What one vintage published, EUR. */
export interface PublishedPair {
  readonly vintage: Vintage;
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
}

/** Model less published, EUR. */
export interface Residuals {
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
}

export interface Calibration {
  readonly shared: SharedScalars;
  readonly vintages: readonly {
    readonly code: string;
    readonly scalars: VintageScalars;
    readonly residuals: Residuals;
  }[];
  /** Newton steps that it took. */
  readonly steps: number;
}

interface Totals {
  readonly task: number;
  readonly shortfall: number;
  readonly surplus: number;
}

/** Stops when both pairs are met to the euro. */
const TOLERANCE = 0;
const MAX_STEPS = 30;

function totalsOf(dataset: SectorDataset): Totals {
  const { positions } = balanceOf(dataset, emptyScenario(dataset.vintage.code));
  const sum = (amount: (p: (typeof positions)[number]) => number) => positions.reduce((t, p) => t + amount(p), 0);
  return { task: sum((p) => p.task), shortfall: sum((p) => p.shortfall), surplus: sum((p) => p.surplus) };
}

/**
 * Finds six scalars for six published totals. The cost factor follows from the task at once; the market interest is
 * solved inside, from shortfall less surplus; Newton on (a, e) then makes the shortfalls themselves right.
 * @throws Error where Newton does not converge: the facts no longer describe a sector that the published pairs fit
 */
export function calibrate(inputs: SectorInputs, published: readonly [PublishedPair, PublishedPair]): Calibration {
  const totals = (shared: SharedScalars, scalars: VintageScalars, { vintage }: PublishedPair) =>
    totalsOf(trialDataset(inputs, shared, scalars, vintage));

  const costFactors = published.map((pair) => {
    const unscaled = totals({ a: 0, e: 0 }, { costFactor: 1, marketInterest: 0.03 }, pair).task;
    return pair.task / unscaled;
  });
  const solveInterest = (shared: SharedScalars, pair: PublishedPair, costFactor: number): VintageScalars => ({
    costFactor,
    marketInterest: findRoot(
      (marketInterest) => {
        const { shortfall, surplus } = totals(shared, { costFactor, marketInterest }, pair);
        return shortfall - surplus - (pair.shortfall - pair.surplus);
      },
      0.005,
      0.12,
    ),
  });
  const shortfallErrors = (shared: SharedScalars) =>
    published.map((pair, v) => {
      const scalars = solveInterest(shared, pair, costFactors[v] as number);
      return totals(shared, scalars, pair).shortfall - pair.shortfall;
    }) as [number, number];

  const { shared, steps } = newton(shortfallErrors, { a: 0.4, e: -0.1 });
  return {
    shared,
    steps,
    vintages: published.map((pair, v) => {
      const scalars = solveInterest(shared, pair, costFactors[v] as number);
      const found = totals(shared, scalars, pair);
      return {
        code: pair.vintage.code,
        scalars,
        residuals: {
          task: found.task - pair.task,
          shortfall: found.shortfall - pair.shortfall,
          surplus: found.surplus - pair.surplus,
        },
      };
    }),
  };
}

/** Newton's method on two unknowns with a difference quotient for the slopes. */
function newton(
  errors: (shared: SharedScalars) => [number, number],
  start: SharedScalars,
): { shared: SharedScalars; steps: number } {
  const delta = 1e-5;
  let { a, e } = start;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const [f, g] = errors({ a, e });
    if (Math.max(Math.abs(f), Math.abs(g)) <= TOLERANCE) return { shared: { a, e }, steps };
    const [fa, ga] = errors({ a: a + delta, e });
    const [fe, ge] = errors({ a, e: e + delta });
    const [j11, j12, j21, j22] = [(fa - f) / delta, (fe - f) / delta, (ga - g) / delta, (ge - g) / delta];
    const determinant = j11 * j22 - j12 * j21;
    a -= (f * j22 - g * j12) / determinant;
    e -= (g * j11 - f * j21) / determinant;
  }
  throw new Error(`The calibration did not converge in ${MAX_STEPS} steps: the published pairs do not fit these facts`);
}
