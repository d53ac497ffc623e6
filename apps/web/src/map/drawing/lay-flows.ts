import { type Clearance, emptyClearance } from "./clearance";
import { type Demand, findLane, TIGHT, USUAL } from "./find-lane";
import { boxesOf, type PlacedLabel } from "./label";
import type { Land } from "./land";
import { halfWidthAt, type LaidFlow, type Lane, laneLength, neckShare, outlineOf, pointOn } from "./lane";
import { cornersOf, meet, type Outline } from "./outlines";

/** What moves from one region to another, EUR. */
export interface FlowAmount {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** How often a plan that leaves a flow out is begun again, with that flow first. */
const RETRIES = 3;

/** How many plans may still be made for one map: a crowded one would else take seconds of a reader's time. */
export interface Effort {
  plans: number;
}

/** Width by the square root of the amount. */
const flowWidth = (amount: number, largest: number, { flow }: Land["stage"]): number =>
  largest <= 0 ? flow.thinnest : Math.max(flow.thinnest, flow.widest * Math.sqrt(Math.max(0, amount) / largest));

interface Wanted extends FlowAmount {
  readonly width: number;
  readonly fromId: number;
  readonly toId: number;
}

/** Pixels: so long, a piece of a lane is as good as straight. */
const PIECE = 12;

/** What lies in the way of a flow, as it is added. */
const addLane = (free: Clearance, lane: Lane, width: number): void => {
  const neck = neckShare(lane, width);
  const steps = Math.ceil(laneLength(lane) / PIECE);
  // The head is widest where it begins: a piece ends just before, and one begins just after.
  const shares = Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const all = [...shares, neck - 0.001, neck].sort((one, other) => one - other);
  let before = 0;
  for (const share of all.slice(1)) {
    free.addPiece(pointOn(lane, before), pointOn(lane, share), [
      halfWidthAt(width, neck, before),
      halfWidthAt(width, neck, share),
    ]);
    before = share;
  }
};

export interface Plan {
  /** Largest first. */
  readonly laid: readonly (LaidFlow & { readonly amount: number })[];
  readonly missed: readonly FlowAmount[];
}

interface Draft extends Plan {
  readonly missed: readonly Wanted[];
}

/** What flows have to keep off: as a field to find a way by, and as outlines to judge by. */
interface Obstacles {
  readonly field: Clearance;
  readonly outlines: readonly Outline[];
}

interface Manner {
  /** What lanes keep to; the next where the one before finds none. */
  readonly demands: readonly Demand[];
  /** What had better not be covered. */
  readonly spared?: Clearance | null;
  /** What lies already. */
  readonly before?: Plan["laid"];
}

const plan = (
  land: Land,
  covered: Obstacles,
  order: readonly Wanted[],
  { demands, spared = null, before = [] }: Manner,
): Draft => {
  const free = covered.field.copy();
  const laid: (Plan["laid"][number] & { readonly outline: Outline })[] = before.map((flow) => ({
    ...flow,
    outline: outlineOf(flow),
  }));
  for (const { lane, width } of before) addLane(free, lane, width);
  const missed: Wanted[] = [];
  for (const wanted of order) {
    const { from, to, amount, width } = wanted;
    let found: ReturnType<typeof findLane> = null;
    for (const demand of demands) found ??= findLane(land, free, wanted, demand, spared);
    const outline = found && outlineOf({ lane: found.lane, width });
    // The field is coarse: what matters is what is drawn.
    const hides = (other: Outline) => outline !== null && meet(outline, other);
    if (!found || !outline || covered.outlines.some(hides) || laid.some((other) => hides(other.outline))) {
      missed.push(wanted);
      continue;
    }
    addLane(free, found.lane, width);
    laid.push({ from, to, amount, width, lane: found.lane, outline });
  }
  return { laid: laid.map(({ outline: _, ...flow }) => flow), missed };
};

/** Labels with their lines. */
const labelField = ({ stage }: Land, labels: readonly PlacedLabel[]): Clearance => {
  const field = emptyClearance(stage.width, stage.height);
  for (const box of labels.flatMap(boxesOf)) field.addBox(box);
  for (const { leader } of labels) if (leader) field.addPiece(...leader, [1, 1]);
  return field;
};

/** Labels, and what lies on the map already. */
const obstaclesOf = (land: Land, labels: readonly PlacedLabel[]): Obstacles => {
  const field = labelField(land, labels);
  const { taken } = land.stage;
  for (const box of taken) field.addBox(box);
  return { field, outlines: [...taken, ...labels.flatMap(boxesOf)].map(cornersOf) };
};

/** Largest first, always in the same order. */
export const byAmount = (one: FlowAmount, other: FlowAmount): number =>
  other.amount - one.amount || one.from.localeCompare(other.from) || one.to.localeCompare(other.to);

const wantedOf = (land: Land, flows: readonly FlowAmount[], thickness: number): readonly Wanted[] => {
  const ids = new Map(land.territories.map(({ code }, index) => [code, index + 1]));
  const largest = Math.max(0, ...flows.map(({ amount }) => amount));
  return flows.toSorted(byAmount).flatMap((flow): Wanted[] => {
    const [fromId, toId] = [ids.get(flow.from), ids.get(flow.to)];
    return fromId && toId
      ? [{ ...flow, fromId, toId, width: flowWidth(flow.amount, largest, land.stage) * thickness }]
      : [];
  });
};

/** Tries the order by amount; where a flow finds no lane, the plan is made again with that one first. */
const bestOf = (order: readonly Wanted[], effort: Effort, make: (order: readonly Wanted[]) => Draft): Plan => {
  effort.plans -= 1;
  let best = make(order);
  let [last, next] = [best, order];
  for (let retry = 0; retry < RETRIES && last.missed.length > 0 && effort.plans > 0; retry++) {
    effort.plans -= 1;
    const { missed } = last;
    next = [...missed, ...next.filter((one) => !missed.includes(one))];
    last = make(next);
    if (last.missed.length < best.missed.length) best = last;
  }
  return { laid: best.laid.toSorted(byAmount), missed: best.missed };
};

/**
 * Gives every flow a lane of its own that hides neither labels nor another flow, the largest first.
 * @param flows amounts in EUR; width is by the square root of the amount, the largest being the widest
 * @param thickness times the usual width
 * @param effort is used up
 * @param spared codes of labels that flows may go over where there is no other way; they spare them as well as they can
 */
export const layFlows = (
  land: Land,
  labels: readonly PlacedLabel[],
  flows: readonly FlowAmount[],
  thickness: number,
  effort: Effort,
  spared: ReadonlySet<string> | null = null,
): Plan => {
  const free = obstaclesOf(land, spared ? labels.filter(({ code }) => !spared.has(code)) : labels);
  const soft = spared && labelField(land, labels);
  const manner = { demands: soft ? [TIGHT] : [USUAL, TIGHT], spared: soft };
  return bestOf(wantedOf(land, flows, thickness), effort, (order) => plan(land, free, order, manner));
};

/**
 * Adds the flows that are drawn only when asked for, in the room that the others leave.
 * @param laid what lies already
 * @param flows all of them, the largest first
 */
export const layMore = (
  land: Land,
  labels: readonly PlacedLabel[],
  laid: Plan["laid"],
  flows: readonly FlowAmount[],
  thickness: number,
): Plan => {
  const known = new Set(laid.map(({ from, to }) => `${from}-${to}`));
  const rest = wantedOf(land, flows, thickness).filter(({ from, to }) => !known.has(`${from}-${to}`));
  return plan(land, obstaclesOf(land, labels), rest, { demands: [TIGHT], before: laid });
};
