import { HTMLElement, type Node, TextNode } from "node-html-parser";
import { classLook, pictureColours } from "../../map/drawing/picture-colours";
import { escaped } from "../../map/drawing/svg-text";

const { ink, quiet, ground, accent, rule, coast, border, "rule-strong": strong } = pictureColours;

const tones: Readonly<Record<string, string>> = {
  accent,
  short: pictureColours["balance-short-3"],
  over: pictureColours["balance-over-3"],
  ink,
  quiet,
};

export const toneColour = (tone: string): string => tones[tone] ?? ink;

type Look = (tone: string, is: (mark: string) => boolean) => string;

/** What style sheets do, as attributes: a picture has none. By the names of chart.module.css, and of a map among charts. */
const looks: Readonly<Record<string, Look>> = {
  tick: () => `fill="${quiet}" font-size="13"`,
  value: () => `fill="${ink}" font-size="15"`,
  endLabel: (tone) => `fill="${tone}" font-size="13" font-weight="700"`,
  levelLabel: () => `fill="${ink}" font-size="13" paint-order="stroke" stroke="${ground}" stroke-width="4"`,
  grid: () => `stroke="${rule}"`,
  zero: () => `stroke="${strong}"`,
  level: () => `stroke="${ink}" stroke-dasharray="2 3"`,
  line: (tone, is) =>
    `fill="none" stroke="${tone}" stroke-width="2.25" stroke-linejoin="round"${is("data-dashed") ? ' stroke-dasharray="5 4"' : ""}`,
  dot: (tone) => `fill="${tone}" stroke="${ground}"`,
  band: (tone) => `fill="${tone}" fill-opacity="0.16"`,
  column: (tone, is) =>
    is("data-hatched")
      ? `fill="${tone}" fill-opacity="0.22" stroke="${tone}" stroke-dasharray="3 2"`
      : `fill="${tone}"`,
  borders: () => `fill="none" stroke="${border}" stroke-width="1.5" stroke-linejoin="round"`,
  coast: () => `fill="none" stroke="${coast}" stroke-linejoin="round"`,
  amounts: () =>
    `font-size="16" font-weight="700" text-anchor="middle" paint-order="stroke" stroke="${ground}" stroke-width="4" stroke-linejoin="round"`,
  mark: () => `stroke="${ink}" stroke-width="2.5"`,
};

/** Attributes that say where something stands; all others are for pages. */
const places = new Set("x y x1 x2 y1 y2 dx dy cx cy r d width height transform text-anchor points rx ry".split(" "));

/** The colour of a class of the map, for all that stands in it. */
const filled = (element: HTMLElement): string => {
  const word = element.getAttribute("data-class");
  return word === undefined ? "" : `fill="${classLook(word).fill}"`;
};

/** The bundler puts the name in the style sheet between its own: "chart-module__x1__tick". */
const lookOf = (element: HTMLElement): Look | undefined => {
  const names = (element.getAttribute("class") ?? "").split(/__|_|\s/);
  const name = names.find((one) => Object.hasOwn(looks, one));
  return name === undefined ? undefined : looks[name];
};

/** A part of a drawing with its colours in it. `around`: tone of what it stands in. */
export const drawShapes = (node: Node, around = ""): string => {
  if (node instanceof TextNode) return escaped(node.text);
  if (!(node instanceof HTMLElement)) return "";
  const tone = node.getAttribute("data-tone") ?? around;
  const inside = node.childNodes.map((child) => drawShapes(child, tone)).join("");
  const tag = node.rawTagName;
  // Patterns are for paper without colours.
  if (tag === "defs") return "";
  if (tag === "svg") return inside;
  const where = Object.entries(node.attributes).flatMap(([name, value]) =>
    places.has(name) ? [`${name}="${escaped(value)}"`] : [],
  );
  const look = lookOf(node)?.(toneColour(tone), (mark) => node.hasAttribute(mark));
  const attributes = [...where, look ?? filled(node)].flatMap((one) => (one === "" ? [] : [` ${one}`])).join("");
  return `<${tag}${attributes}>${inside}</${tag}>`;
};
