import { PICTURE_SIZE } from "../../address/picture-href";
import { headLength, outlineOf } from "./lane";
import { classLook, pictureColours } from "./picture-colours";
import { drawMap, type PictureMap, pictureDefs } from "./picture-map";
import { mapStages } from "./stage";
import { closedPath, escaped, rounded, wrapped } from "./svg-text";
import { textWidth } from "./text-width";

/** A class of the legend. */
export interface PictureClass {
  /** Name of the class in the style sheet of the map. */
  readonly look: string;
  readonly words: string;
}

/** A width in pixels and what it means. */
export interface PictureSample {
  readonly width: number;
  readonly words: string;
}

/** All that is said beside the map. */
export interface PictureWords {
  readonly title: string;
  /** Recalculation, place, scenario. */
  readonly about: string;
  /** The sentence that the page says. */
  readonly sentence: string;
  /** What the classes count, and in which unit. */
  readonly classes: readonly [what: string, unit: string];
  readonly flows: string;
  /** What the widths of flows say. */
  readonly widths: string;
  /** That regions are modelled, where it comes from, licence: a line each. */
  readonly foot: readonly string[];
  /** To the view on the site. */
  readonly link: string;
}

export interface Picture {
  readonly map: PictureMap;
  readonly classes: readonly PictureClass[];
  readonly samples: readonly PictureSample[];
  readonly words: PictureWords;
}

/** Width of the words beside the map, and the room around them. Pixels. */
const ASIDE = PICTURE_SIZE.width - mapStages.wide.width;
const PAD = 28;

export const pictureFont = "font-family=\"'Public Sans', 'Public Sans Variable', sans-serif\"";

const text = (x: number, y: number, size: number, words: string, more = ""): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"${more === "" ? "" : ` ${more}`}>${escaped(words)}</text>`;

/** Where the legend stands: on the sea, where the layout keeps room for it. Pixels. */
const LEGEND = { x: 24, y: 364, width: 190, widths: 604 } as const;

const legendOf = ({ classes, samples, words }: Picture): string => {
  const { x } = LEGEND;
  let { y }: { y: number } = LEGEND;
  const [what, unit] = words.classes;
  const rows: string[] = [];
  for (const line of wrapped(what, LEGEND.width, 14, "bold")) {
    rows.push(text(x, y, 14, line, 'font-weight="700"'));
    y += 18;
  }
  rows.push(text(x, y, 13, unit, `fill="${pictureColours.quiet}"`));
  for (const { look, words: range } of classes) {
    y += 22;
    const { fill } = classLook(look);
    rows.push(
      `<rect x="${x}" y="${rounded(y - 12)}" width="26" height="15" fill="${fill}" stroke="${pictureColours.coast}" stroke-width="0.5"/>`,
      text(x + 36, y, 13, range),
    );
  }
  if (samples.length === 0) return rows.join("");
  y = LEGEND.widths;
  const after = x + textWidth(words.flows, 14, "bold") + 12;
  rows.push(text(x, y, 14, words.flows, 'font-weight="700"'), text(rounded(after), y, 13, words.widths));
  for (const { width, words: amount } of samples) {
    y += 24;
    const length = Math.max(44, headLength(width) * 2.2);
    const lane = [
      [x, y - 4],
      [x + length / 3, y - 4],
      [x + (2 * length) / 3, y - 4],
      [x + length, y - 4],
    ] as const;
    rows.push(
      `<path d="${closedPath(outlineOf({ lane, width }))}" fill="${pictureColours.flow}"/>`,
      text(x + 70, y, 13, amount),
    );
  }
  return rows.join("");
};

/** As many signs of an address as fit on one line. */
const LINK_LINE = /.{1,46}/g;

const asideOf = (picture: Picture, x: number): string => {
  const { words } = picture;
  const room = ASIDE - 2 * PAD;
  let y = PAD + 20;
  const rows: string[] = [];
  const say = (said: string, size: number, step: number, more: string, weight: "medium" | "bold" = "medium"): void => {
    for (const line of wrapped(said, room, size, weight)) {
      rows.push(text(x, y, size, line, more));
      y += step;
    }
  };
  say(words.title, 24, 30, 'font-weight="700"', "bold");
  say(words.about, 14, 20, `fill="${pictureColours.quiet}"`);
  y += 10;
  say(words.sentence, 17, 24, 'font-weight="500"');
  const address = words.link.replace(/^https?:\/\//, "").match(LINK_LINE) ?? [];
  const lines = [...words.foot.flatMap((one) => wrapped(one, room, 12)), ...address];
  y = PICTURE_SIZE.height - PAD - (lines.length - 1) * 16;
  for (const line of lines) {
    rows.push(text(x, y, 12, line, `fill="${pictureColours.quiet}"`));
    y += 16;
  }
  return rows.join("");
};

/**
 * The map as a picture that can go anywhere: it says itself what it shows, of which recalculation, that regions are
 * modelled, where it comes from and under which licence. Plain SVG with colours in it.
 */
export const drawPicture = (picture: Picture): string => {
  const { words, map } = picture;
  const { width, height } = PICTURE_SIZE;
  const stage = mapStages.wide;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${pictureFont} fill="${pictureColours.ink}">`,
    `<title>${escaped(`${words.title}. ${words.about}`)}</title><desc>${escaped([words.sentence, ...words.foot].join(" "))}</desc>`,
    pictureDefs,
    `<clipPath id="stage"><rect width="${stage.width}" height="${height}"/></clipPath>`,
    `<rect width="${width}" height="${height}" fill="${pictureColours.ground}"/>`,
    `<g clip-path="url(#stage)">${drawMap(map)}</g>`,
    legendOf(picture),
    asideOf(picture, stage.width + PAD),
    "</svg>",
  ].join("");
};
