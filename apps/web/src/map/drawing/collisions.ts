import { type Box, contains, grown, overlaps } from "./box";
import { alongLine } from "./call-out";
import { boxesOf } from "./label";
import { outlineOf } from "./lane";
import type { Layout } from "./lay-map";
import { boxAround, cornersOf, meet } from "./outlines";
import type { Stage } from "./stage";

/** Two things of which one hides the other. */
export interface Collision {
  readonly kind:
    | "label on label"
    | "flow on label"
    | "flow on flow"
    | "off the map"
    | "on the legend"
    | "line on label";
  readonly one: string;
  readonly other: string;
}

/**
 * What hides what in a layout: a label on a label or on the legend, a flow over a label, a flow over a flow, a line to a
 * region through the label of another. Judged by outlines, not by how they were found.
 * @returns empty where everything can be read
 */
export const collisionsIn = (
  { labels, flows }: Pick<Layout, "labels" | "flows">,
  stage: Stage,
): readonly Collision[] => {
  const frame: Box = { left: 0, top: 0, right: stage.width, bottom: stage.height };
  const named = labels.map((label) => ({ label, boxes: boxesOf(label) }));
  const drawn = flows.map((flow) => ({ key: `${flow.from}-${flow.to}`, outline: outlineOf(flow) }));
  const found: Collision[] = [];
  named.forEach(({ label: { code, leader }, boxes }, index) => {
    if (!boxes.every((box) => contains(frame, box))) found.push({ kind: "off the map", one: code, other: "" });
    if (boxes.some((box) => stage.taken.some((taken) => overlaps(taken, box))))
      found.push({ kind: "on the legend", one: code, other: "" });
    named.forEach(({ label: other, boxes: others }, far) => {
      if (far > index && boxes.some((box) => others.some((one) => overlaps(box, one))))
        found.push({ kind: "label on label", one: code, other: other.code });
      const struck =
        leader &&
        far !== index &&
        alongLine(...leader).some(([x, y]) =>
          others.some((box) => overlaps(box, { left: x, right: x, top: y, bottom: y })),
        );
      if (struck) found.push({ kind: "line on label", one: code, other: other.code });
    });
    for (const { key, outline } of drawn) {
      if (boxes.some((box) => meet(outline, cornersOf(box))))
        found.push({ kind: "flow on label", one: key, other: code });
    }
  });
  drawn.forEach(({ key, outline }, index) => {
    if (!contains(grown(frame, 1), boxAround(outline))) found.push({ kind: "off the map", one: key, other: "" });
    if (stage.taken.some((taken) => meet(outline, cornersOf(taken))))
      found.push({ kind: "on the legend", one: key, other: "" });
    for (const other of drawn.slice(index + 1)) {
      if (meet(outline, other.outline)) found.push({ kind: "flow on flow", one: key, other: other.key });
    }
  });
  return found;
};
