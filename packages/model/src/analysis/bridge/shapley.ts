import { seededRandom } from "../common/seeded-random.js";

/** Figures of a coalition: the players whose bit is set are on their new side, the others on their old side. */
export type CoalitionFigures = (coalition: number) => Promise<readonly number[]>;

/** One figure split over the players. */
export interface Attribution {
  /** Order-free share of every player; the shares add up to the difference. */
  readonly shares: readonly number[];
  /** Smallest and greatest part of every player over the orders that were looked at. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** The coalitions to which a player added its least and its most. */
  readonly leastTo: readonly number[];
  readonly mostTo: readonly number[];
  /** By player and by place in the order: the part of its share that comes from the orders in which it stands there. */
  readonly byPlace: readonly (readonly number[])[];
}

export interface ShapleyResult {
  /** Figures of every coalition that was looked at. */
  readonly known: ReadonlyMap<number, readonly number[]>;
  /** One for each figure. */
  readonly figures: readonly Attribution[];
  /** EXACT: every order counts. SAMPLED: a seeded sample of orders. */
  readonly method: "EXACT" | "SAMPLED";
}

/** With more players than this, 2^k coalitions cost too much and orders are sampled. */
const MOST_EXACT_PLAYERS = 8;
/** About this many coalitions are looked at when orders are sampled. */
const SAMPLED_COALITIONS = 600;
/** Bits of a coalition. */
const MOST_PLAYERS = 30;

/**
 * Shapley values: what each player adds, averaged over the orders in which players can change sides.
 * @param seed of the sample of orders, where one is needed
 * @throws RangeError for more than 30 players
 */
export async function shapley(players: number, figuresOfGame: CoalitionFigures, seed = 1): Promise<ShapleyResult> {
  if (players > MOST_PLAYERS) throw new RangeError(`At most ${MOST_PLAYERS} parts can be told apart, not ${players}`);
  const known = new Map<number, readonly number[]>();
  const figuresOf = async (coalition: number) => {
    const figures = known.get(coalition) ?? (await figuresOfGame(coalition));
    known.set(coalition, figures);
    return figures;
  };
  const tally = newTally(players, (await figuresOf(0)).length);
  const exact = players <= MOST_EXACT_PLAYERS;
  if (exact) await addEveryCoalition(tally, players, figuresOf);
  else await addSampledOrders(tally, players, figuresOf, seed);
  return { known, figures: tally, method: exact ? "EXACT" : "SAMPLED" };
}

interface Tally {
  readonly shares: number[];
  readonly least: number[];
  readonly most: number[];
  readonly leastTo: number[];
  readonly mostTo: number[];
  readonly byPlace: number[][];
}

function newTally(players: number, figures: number): Tally[] {
  const filled = (value: number) => Array.from({ length: players }, () => value);
  return Array.from({ length: figures }, () => ({
    shares: filled(0),
    least: filled(Number.POSITIVE_INFINITY),
    most: filled(Number.NEGATIVE_INFINITY),
    leastTo: filled(0),
    mostTo: filled(0),
    byPlace: Array.from({ length: players }, () => filled(0)),
  }));
}

/** What a player adds to a coalition, for one or more orders. */
interface Step {
  readonly player: number;
  readonly coalition: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Share of the orders. */
  readonly weight: number;
}

function add(tally: Tally[], { player, coalition, before, after, weight }: Step) {
  const place = sizeOf(coalition);
  tally.forEach(({ shares, least, most, leastTo, mostTo, byPlace }, f) => {
    const part = (after[f] as number) - (before[f] as number);
    shares[player] = (shares[player] as number) + weight * part;
    const places = byPlace[player] as number[];
    places[place] = (places[place] as number) + weight * part;
    if (part < (least[player] as number)) {
      least[player] = part;
      leastTo[player] = coalition;
    }
    if (part > (most[player] as number)) {
      most[player] = part;
      mostTo[player] = coalition;
    }
  });
}

async function addEveryCoalition(tally: Tally[], players: number, figuresOf: CoalitionFigures): Promise<void> {
  const weights = weightsBySize(players);
  for (let coalition = 0; coalition < 2 ** players; coalition++) {
    const before = await figuresOf(coalition);
    const weight = weights[sizeOf(coalition)] as number;
    for (let player = 0; player < players; player++) {
      const bit = 1 << player;
      if ((coalition & bit) !== 0) continue;
      add(tally, { player, coalition, before, after: await figuresOf(coalition | bit), weight });
    }
  }
}

/** How many players are on their new side. */
function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

/** Share of the orders in which exactly a coalition of this size stands before a given player: s!(n-1-s)!/n!. */
function weightsBySize(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++) {
    weights.push(((weights[size - 1] as number) * size) / (players - size));
  }
  return weights;
}

/** Every sampled order is followed by its reverse: what comes first once comes last once. */
async function addSampledOrders(
  tally: Tally[],
  players: number,
  figuresOf: CoalitionFigures,
  seed: number,
): Promise<void> {
  const random = seededRandom(seed);
  const pairs = Math.max(4, Math.round(SAMPLED_COALITIONS / players / 2));
  for (let pair = 0; pair < pairs; pair++) {
    const order = shuffled(players, random);
    await addOrder(tally, order, figuresOf, 1 / (2 * pairs));
    await addOrder(tally, order.reverse(), figuresOf, 1 / (2 * pairs));
  }
}

async function addOrder(tally: Tally[], order: readonly number[], figuresOf: CoalitionFigures, weight: number) {
  let coalition = 0;
  let before = await figuresOf(coalition);
  for (const player of order) {
    const joined = coalition | (1 << player);
    const after = await figuresOf(joined);
    add(tally, { player, coalition, before, after, weight });
    coalition = joined;
    before = after;
  }
}

function shuffled(players: number, random: () => number): number[] {
  const order = Array.from({ length: players }, (_, player) => player);
  for (let last = players - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}
