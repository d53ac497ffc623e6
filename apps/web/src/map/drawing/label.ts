import type { Point } from "../point";
import { around, type Box, moved } from "./box";
import type { Stage } from "./stage";
import { textWidth } from "./text-width";

/** What a label says of one region; how its balance is written may change without moving it. */
export interface LabelText {
  readonly code: string;
  /** Name as it stands on the map. */
  readonly name: string;
  /** The balance that leads is written larger. */
  readonly leads: boolean;
  /** A line more, for what a fund takes or gives. */
  readonly extra: boolean;
}

/** One line of a label, from the middle of the label. */
export interface LabelLine {
  readonly text: string;
  readonly role: "name" | "amount" | "extra";
  readonly size: number;
  /** Down to the foot of the letters. */
  readonly foot: number;
  readonly box: Box;
}

/** A label that has its place. */
export interface PlacedLabel {
  readonly code: string;
  /** The middle of the label. */
  readonly at: Point;
  readonly lines: readonly LabelLine[];
  /** Where a line from a label outside its region ends; null for a label inside. */
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** The widest that an amount becomes on the map: every measure and every year fits. */
const WIDEST_AMOUNT = "−88,88";
/** The same of what a fund takes or gives. */
const WIDEST_EXTRA = "krijgt 88,8";
/** Height of letters above and below their foot, as a share of their size. */
const ABOVE = 0.75;
const BELOW = 0.21;

const anywhere = /[/–\s-](?=\S)/g;
const between = /[/–](?=\S)/g;

/**
 * The ways to write a name: on one line, or on two, broken near the middle. A name of two places is broken between them, at its
 * slash or dash, and never inside one of them; another one at a space or hyphen.
 */
export const nameLines = (name: string): readonly (readonly string[])[] => {
  const breaks = [...name.matchAll(name.search(between) < 0 ? anywhere : between)].map(
    ({ index, 0: sign }): readonly string[] => [name.slice(0, sign === " " ? index : index + 1), name.slice(index + 1)],
  );
  const uneven = ([first = "", second = ""]: readonly string[]): number => Math.abs(first.length - second.length);
  const [best] = breaks.sort((one, other) => uneven(one) - uneven(other));
  return best ? [[name], best] : [[name]];
};

/** The lines of a label with their boxes around the middle [0, 0]. `names`: the name, broken into lines. */
export const labelLinesOf = (names: readonly string[], label: LabelText, { text }: Stage): readonly LabelLine[] => {
  const amount = label.leads ? text.lead : text.amount;
  const parts = [
    ...names.map((line) => ({ text: line, role: "name" as const, size: text.name })),
    { text: WIDEST_AMOUNT, role: "amount" as const, size: amount },
    ...(label.extra ? [{ text: WIDEST_EXTRA, role: "extra" as const, size: text.name }] : []),
  ];
  const height = parts.reduce((sum, { size }) => sum + size * text.line, 0);
  let top = -height / 2;
  return parts.map(({ text: words, role, size }) => {
    const foot = top + size * (text.line / 2 + (ABOVE - BELOW) / 2);
    top += size * text.line;
    const half = textWidth(words, size, role === "name" ? "medium" : "bold") / 2;
    const box = { left: -half, right: half, top: foot - size * ABOVE, bottom: foot + size * BELOW };
    return { text: role === "name" ? words : "", role, size, foot, box };
  });
};

/** Boxes of the lines of a label, on the stage. */
export const boxesOf = ({ at, lines }: Pick<PlacedLabel, "at" | "lines">): readonly Box[] =>
  lines.map(({ box }) => moved(box, at));

export const outerBox = (lines: readonly LabelLine[]): Box => around(lines.map(({ box }) => box));
