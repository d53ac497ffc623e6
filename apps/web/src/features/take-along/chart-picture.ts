import { pictureFont } from "../../map/drawing/picture";
import { pictureColours } from "../../map/drawing/picture-colours";
import { escaped, rounded, wrapped } from "../../map/drawing/svg-text";
import { textWidth } from "../../map/drawing/text-width";
import { drawShapes, toneColour } from "./draw-shapes";
import type { TakenChart, TakenDrawing } from "./read-chart";

/** How wide a picture is, and the room around what it shows: on its own, or on a phone. Pixels. */
const sizes = { wide: { width: 760, pad: 40 }, narrow: { width: 380, pad: 16 } } as const;

export type ChartSize = keyof typeof sizes;

/** A part of a picture, and how high it is. Pixels. */
interface Part {
  readonly markup: string;
  readonly height: number;
}

const text = (x: number, y: number, size: number, words: string, more = ""): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"${more}>${escaped(words)}</text>`;

const paragraph = (
  room: number,
  words: string,
  size: number,
  more = "",
  weight: "medium" | "bold" = "medium",
): Part => {
  const lines = wrapped(words, room, size, weight);
  const step = Math.round(size * 1.35);
  return {
    markup: lines.map((line, at) => text(0, at * step + size, size, line, more)).join(""),
    height: lines.length * step,
  };
};

const drawing = (room: number, found: TakenDrawing | null): Part => {
  if (!found) return { markup: "", height: 0 };
  const scale = room / found.width;
  return { markup: `<g transform="scale(${scale})">${drawShapes(found.svg)}</g>`, height: found.height * scale };
};

const GAP = 22;

const key = (room: number, entries: TakenChart["key"]): Part => {
  let [x, y] = [0, 0];
  const parts = entries.map(({ label, mark, width: markWidth }) => {
    const at = markWidth + 6;
    const width = at + textWidth(label, 13, "medium") + GAP;
    if (x > 0 && x + width > room) [x, y] = [0, y + 20];
    const markup = `<g transform="translate(${rounded(x)} ${y})">${drawShapes(mark)}${text(at, 12, 13, label)}</g>`;
    x += width;
    return markup;
  });
  return { markup: parts.join(""), height: entries.length === 0 ? 0 : y + 24 };
};

const bars = (room: number, all: TakenChart["bars"]): Part => {
  const names = room * 0.37;
  const length = room * 0.35;
  let y = 0;
  const rows = all.map(({ label, text: amount, tone, zero, from, width }) => {
    const lines = wrapped(label, names - 12, 13, "medium");
    const words = wrapped(amount, room - names - length - 10, 13, "medium");
    const height = Math.max(lines.length, words.length) * 16 + 8;
    const at = (percent: number): number => rounded(names + (percent / 100) * length);
    const markup = [
      ...lines.map((line, index) => text(0, y + 14 + index * 16, 13, line)),
      `<rect x="${at(from)}" y="${y + 3}" width="${rounded((width / 100) * length)}" height="13" fill="${toneColour(tone)}"/>`,
      `<line x1="${at(zero)}" x2="${at(zero)}" y1="${y}" y2="${y + 19}" stroke="${pictureColours["rule-strong"]}"/>`,
      ...words.map((line, index) => text(names + length + 10, y + 14 + index * 16, 13, line)),
    ];
    y += height;
    return markup.join("");
  });
  return { markup: rows.join(""), height: y };
};

const quiet = ` fill="${pictureColours.quiet}"`;

/** What stands under a chart that travels: status, recalculation, sources, licence, link. */
export interface ChartFoot {
  readonly lines: readonly string[];
  readonly link: string;
}

/**
 * A chart as a picture that says itself what it shows, of what, how sure that is and where it comes from. Plain SVG with
 * colours in it.
 */
export const drawChart = (chart: TakenChart, { lines, link }: ChartFoot, size: ChartSize = "wide"): string => {
  const { width, pad } = sizes[size];
  const room = width - 2 * pad;
  const say = (words: string, letters: number, more?: string): Part => paragraph(room, words, letters, more);
  const gap: Part = { markup: "", height: 10 };
  const parts = [
    paragraph(room, chart.title, size === "wide" ? 22 : 18, ' font-weight="700"', "bold"),
    say(chart.unit, 14, quiet),
    gap,
    key(room, chart.key),
    drawing(room, chart.drawings[size]),
    bars(room, chart.bars),
    gap,
    ...(chart.note === null ? [] : [say(chart.note, 13), gap]),
    ...[...lines, link.replace(/^https?:\/\//, "")].map((line) => say(line, 12, quiet)),
  ];
  let y = pad - 8;
  const drawn = parts.map(({ markup, height }) => {
    const at = y;
    y += height;
    return markup === "" ? "" : `<g transform="translate(${pad} ${rounded(at)})">${markup}</g>`;
  });
  const height = Math.ceil(y + pad - 6);
  const summary = chart.drawings.wide?.svg.getAttribute("aria-label") ?? "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="${size}" ${pictureFont} fill="${pictureColours.ink}">`,
    `<title>${escaped(`${chart.title}, ${chart.unit}`)}</title><desc>${escaped([summary, chart.note ?? "", ...lines].filter((words) => words !== "").join(" "))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${pictureColours.ground}"/>`,
    ...drawn,
    "</svg>",
  ].join("");
};
