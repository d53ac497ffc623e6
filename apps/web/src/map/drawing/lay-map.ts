import { type Box, grown, overlaps } from "./box";
import { alongLine } from "./call-out";
import { boxesOf, type LabelText, type PlacedLabel } from "./label";
import type { Land } from "./land";
import { type LaidFlow, outlineOf } from "./lane";
import { byAmount, type Effort, type FlowAmount, layFlows, layMore, type Plan } from "./lay-flows";
import { boxAround, cornersOf, meet } from "./outlines";
import { placeLabels } from "./place-labels";

/** Labels and flows as they lie on a stage. */
export interface Layout {
  readonly labels: readonly PlacedLabel[];
  /** Largest first. */
  readonly flows: readonly LaidFlow[];
  /** Times the usual width of the stage; the legend tells widths by it. */
  readonly thickness: number;
  /** Codes of regions whose label found no place. */
  readonly unnamed: readonly string[];
  /** Flows for which the stage has no room. */
  readonly missed: readonly FlowAmount[];
}

interface Attempt extends Plan {
  readonly labels: readonly PlacedLabel[];
  readonly thickness: number;
}

/** Names that a flow goes over find another place, or are left out, name and balance both. */
const rehoused = (
  land: Land,
  texts: readonly LabelText[],
  labels: readonly PlacedLabel[],
  flows: readonly LaidFlow[],
): readonly PlacedLabel[] => {
  const lead = texts.find(({ leads }) => leads)?.code;
  const outlines = flows
    .map((flow) => outlineOf(flow))
    .map((outline) => ({ outline, around: grown(boxAround(outline), 2) }));
  const isTaken = (box: Box): boolean =>
    outlines.some(({ outline, around }) => overlaps(around, box) && meet(outline, cornersOf(grown(box, 2))));
  const standing = labels.filter(
    ({ leader, ...label }) =>
      // Flows went around the name that leads.
      label.code === lead ||
      (!boxesOf(label).some(isTaken) &&
        !(leader && alongLine(...leader).some(([x, y]) => isTaken({ left: x, right: x, top: y, bottom: y })))),
  );
  const named = new Set(standing.map(({ code }) => code));
  const homeless = texts.filter(({ code }) => !named.has(code));
  return placeLabels(land, homeless, { aside: new Set(), labels: standing, isTaken });
};

/** Plans for one map: most need one or two. */
const MOST_PLANS = 4;

/** Where flows leave each other no room, all of them become thinner. */
const THIN = 0.7;

/**
 * Lays names, balances and flows on a stage so that nothing hides anything. Where a flow finds no way, the labels of its
 * regions step aside, then all flows become thinner; where even that is not enough, it goes over the label that weighs
 * least, and that one moves or is left out. Flows beyond those that are shown at once get what room is left.
 * @param texts in order of weight
 * @param all EUR
 */
export const layMap = (land: Land, texts: readonly LabelText[], all: readonly FlowAmount[]): Layout => {
  const sorted = all.toSorted(byAmount);
  const flows = sorted.slice(0, land.stage.flow.most);
  const effort: Effort = { plans: MOST_PLANS };
  const lead = texts.find(({ leads }) => leads)?.code;
  const attempt = (aside: readonly string[], thickness: number): Attempt => {
    const labels = placeLabels(land, texts, { aside: new Set(aside), labels: [], isTaken: () => false });
    return { labels, thickness, ...layFlows(land, labels, flows, thickness, effort) };
  };
  let best = attempt([], 1);
  const { missed } = best;
  const asides = [missed.map(({ to }) => to), missed.flatMap(({ from, to }) => [from, to])];
  const ways = [1, THIN].flatMap((thickness) =>
    [...(thickness < 1 ? [[]] : []), ...asides].map((aside) => ({ aside, thickness })),
  );
  for (const { aside, thickness } of ways) {
    if (best.missed.length === 0 || effort.plans <= 0) break;
    const next = attempt(aside, thickness);
    // The place that the map is read from keeps its name.
    const isNamed = lead === undefined || next.labels.some(({ code }) => code === lead);
    if (isNamed && next.missed.length < best.missed.length) best = next;
  }
  if (best.missed.length > 0) {
    const spared = new Set(texts.filter(({ leads }) => !leads).map(({ code }) => code));
    const plan = layFlows(land, best.labels, flows, best.thickness, effort, spared);
    if (plan.missed.length < best.missed.length)
      best = { ...plan, thickness: best.thickness, labels: rehoused(land, texts, best.labels, plan.laid) };
  }
  const more = layMore(land, best.labels, best.laid, sorted, best.thickness);
  const named = new Set(best.labels.map(({ code }) => code));
  return {
    labels: best.labels,
    flows: more.laid,
    thickness: best.thickness,
    missed: more.missed,
    unnamed: texts.flatMap(({ code }) => (named.has(code) ? [] : [code])),
  };
};
