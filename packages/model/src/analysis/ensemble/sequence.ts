import { seededRandom } from "../common/seeded-random.js";

/** One prime base for each dimension. */
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

export const MOST_DIMENSIONS = PRIMES.length;

/** The digits of `index` in a base, mirrored at the point: 6 = 110 in base 2 gives 0.011 = 0.375. */
function radicalInverse(index: number, base: number): number {
  let value = 0;
  let digit = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * digit;
    digit /= base;
  }
  return value;
}

/**
 * Halton's sequence, turned as a whole by the seed (Cranley-Patterson): points that fill the unit cube far more evenly
 * than random ones, so that a thousand runs tell what ten thousand random ones would. Only sums and quotients of small
 * whole numbers: the same on every machine.
 * @returns the point with this number (from 0) of a sequence of `dimensions` dimensions, every coordinate in [0, 1)
 * @throws RangeError for more than 10 dimensions
 * @source Halton (1960); Cranley and Patterson (1976)
 */
export function haltonSequence(dimensions: number, seed: number): (index: number) => number[] {
  if (dimensions > MOST_DIMENSIONS) throw new RangeError(`At most ${MOST_DIMENSIONS} dimensions, not ${dimensions}`);
  const random = seededRandom(seed);
  const bases = PRIMES.slice(0, dimensions);
  const turns = bases.map(() => random());
  return (index) => bases.map((base, d) => (radicalInverse(index + 1, base) + (turns[d] as number)) % 1);
}
