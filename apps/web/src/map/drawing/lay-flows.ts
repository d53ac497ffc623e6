import { alongLine } from "./call-out";
import { type Clearance, emptyClearance } from "./clearance";
import { findLane, TIGHT } from "./find-lane";
import { boxesOf, type PlacedLabel } from "./label";
import type { Land } from "./land";
import { halfWidthAt, type LaidFlow, type Lane, laneLength, neckShare, outlineOf, pointOn } from "./lane";
import { meet, type Outline } from "./outlines";

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

/** What lies in the way of a flow, as it is added. */
const addLane = (free: Clearance, lane: Lane, width: number): void => {
  const neck = neckShare(lane, width);
  const steps = Math.ceil(laneLength(lane) / 3);
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    free.addDisc(pointOn(lane, share), halfWidthAt(width, neck, share));
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

const plan = (
  land: Land,
  covered: Clearance,
  order: readonly Wanted[],
  spared: Clearance | null,
  before: Plan["laid"] = [],
): Draft => {
  const free = covered.copy();
  const laid: (Plan["laid"][number] & { readonly outline: Outline })[] = before.map((flow) => ({
    ...flow,
    outline: outlineOf(flow),
  }));
  for (const { lane, width } of before) addLane(free, lane, width);
  const missed: Wanted[] = [];
  for (const wanted of order) {
    const { from, to, amount, width } = wanted;
    const found = (spared ? null : findLane(land, free, wanted)) ?? findLane(land, free, wanted, TIGHT, spared);
    const outline = found && outlineOf({ lane: found.lane, width });
    // The field of obstacles is coarse: what matters is what is drawn.
    if (!found || !outline || laid.some((other) => meet(outline, other.outline))) {
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
  const free = emptyClearance(stage.width, stage.height);
  for (const box of labels.flatMap(boxesOf)) free.addBox(box);
  for (const { leader } of labels) {
    if (leader) for (const point of alongLine(...leader)) free.addDisc(point, 1);
  }
  return free;
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
  const free = labelField(land, spared ? labels.filter(({ code }) => !spared.has(code)) : labels);
  for (const box of land.stage.taken) free.addBox(box);
  const soft = spared && labelField(land, labels);
  return bestOf(wantedOf(land, flows, thickness), effort, (order) => plan(land, free, order, soft));
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
  const free = labelField(land, labels);
  for (const box of land.stage.taken) free.addBox(box);
  const known = new Set(laid.map(({ from, to }) => `${from}-${to}`));
  const rest = wantedOf(land, flows, thickness).filter(({ from, to }) => !known.has(`${from}-${to}`));
  return plan(land, free, rest, null, laid);
};
