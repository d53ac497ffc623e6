import { lengthOf, minus, type Point } from "../point";
import { type Box, contains, grown, overlaps } from "./box";
import { callOut } from "./call-out";
import { boxesOf, type LabelText, labelLinesOf, nameLines, type PlacedLabel } from "./label";
import type { Land } from "./land";
import { countIn } from "./sums";

/** Pixels between the places that are tried. */
const STEP = 4;
/** Which part of a label lies on its own region at least; of the one that leads, which is written larger. */
const INSIDE = 0.7;
const LEADS_INSIDE = 0.88;
/** Most places that are kept of one region. */
const MOST = 160;
/** Pixels that stay between two labels. */
const APART = 3;

interface Candidate {
  readonly label: PlacedLabel;
  readonly cost: number;
}

/** Which part of these boxes lies on a region, and which on another region. */
const coverOf = (land: Land, id: number, box: Box): ((boxes: readonly Box[]) => { own: number; other: number }) => {
  const ownIn = countIn(box, (x, y) => land.at(x, y) === id);
  return (boxes) => {
    let [own, some, all] = [0, 0, 0];
    for (const one of boxes) {
      own += ownIn(one);
      some += land.covered(one);
      all += (one.right - one.left) * (one.bottom - one.top);
    }
    return { own: own / all, other: (some - own) / all };
  };
};

/** What labels that are still to be placed keep clear of. */
export interface Kept {
  /** Codes of regions whose label stands outside, because flows need their room. */
  readonly aside: ReadonlySet<string>;
  /** Labels that stand already. */
  readonly labels: readonly PlacedLabel[];
  /** Whether something else lies there. */
  readonly isTaken: (box: Box) => boolean;
}

const NOTHING: Kept = { aside: new Set(), labels: [], isTaken: () => false };

const isClear = (land: Land, boxes: readonly Box[], placed: readonly Box[], kept: Kept): boolean => {
  const { width, height, taken } = land.stage;
  const all: Box = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  return boxes.every(
    (box) =>
      contains(all, box) &&
      !placed.some((one) => overlaps(grown(one, APART), box)) &&
      !taken.some((one) => overlaps(one, box)) &&
      !kept.isTaken(box),
  );
};

/** Places well inside a region, best first: on its own land, near its heart. */
const searchInside = (land: Land, id: number, text: LabelText): readonly Candidate[] => {
  const territory = land.territories[id - 1];
  if (!territory) return [];
  const { heart, box } = territory;
  const cover = coverOf(land, id, {
    left: Math.floor(box.left),
    top: Math.floor(box.top),
    right: Math.ceil(box.right),
    bottom: Math.ceil(box.bottom),
  });
  const roomy = Math.max(12, land.depth(...heart));
  const found: Candidate[] = [];
  for (const names of nameLines(text.name)) {
    const lines = labelLinesOf(names, text, land.stage);
    for (let y = box.top; y <= box.bottom; y += STEP) {
      for (let x = box.left; x <= box.right; x += STEP) {
        if (land.at(x, y) !== id) continue;
        const at: Point = [x, y];
        const { own, other } = cover(boxesOf({ at, lines }));
        if (other > land.stage.spill || own < (text.leads ? LEADS_INSIDE : INSIDE)) continue;
        const away = lengthOf(minus(at, heart)) / roomy;
        found.push({
          label: { code: text.code, at, lines, leader: null },
          cost: other * 10 + (1 - own) * 7 + away * 0.25 + (names.length - 1) * 0.1,
        });
      }
    }
  }
  return found.sort((one, other) => one.cost - other.cost).slice(0, MOST);
};

/** Places inside a region depend on the stage and the text alone: kept as long as the land is. */
const kept = new WeakMap<Land, Map<string, readonly Candidate[]>>();

const insideCandidates = (land: Land, id: number, text: LabelText): readonly Candidate[] => {
  const known = kept.get(land) ?? new Map<string, readonly Candidate[]>();
  kept.set(land, known);
  const key = `${text.code} ${text.name} ${text.leads} ${text.extra}`;
  const found = known.get(key) ?? searchInside(land, id, text);
  known.set(key, found);
  return found;
};

/**
 * Gives every label a place where it lies on no other: inside its region, or outside with a line to it. What finds no
 * place stays out, name and balance both. How amounts are written does not move a label.
 * @param texts those that come first are served first outside
 * @returns the labels that stood already, and those that found a place
 */
export const placeLabels = (land: Land, texts: readonly LabelText[], kept: Kept = NOTHING): readonly PlacedLabel[] => {
  const ids = new Map(land.territories.map(({ code }, index) => [code, index + 1]));
  const wanted = texts.flatMap((text) => {
    const id = ids.get(text.code);
    return id === undefined
      ? []
      : [{ id, text, candidates: kept.aside.has(text.code) ? [] : insideCandidates(land, id, text) }];
  });
  const placed = [...kept.labels];
  const outside: (typeof wanted)[number][] = [];
  // Those with the fewest places choose first.
  for (const one of wanted.toSorted((left, right) => left.candidates.length - right.candidates.length)) {
    const boxes = placed.flatMap(boxesOf);
    const found = one.candidates.find(({ label }) => isClear(land, boxesOf(label), boxes, kept));
    if (found) placed.push(found.label);
    else outside.push(one);
  }
  for (const { id, text } of texts.flatMap((text) => outside.filter((one) => one.text === text))) {
    const boxes = placed.flatMap(boxesOf);
    const called = callOut(land, id, text, boxes, (box) => isClear(land, [box], boxes, kept), kept.isTaken);
    if (called) placed.push(called);
  }
  return placed;
};
