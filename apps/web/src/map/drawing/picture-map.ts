import type { MapDrawing } from "../map-drawing";
import { outlineOf } from "./lane";
import { classLook, DOTS, pictureColours } from "./picture-colours";
import type { Sheet, SheetFlow } from "./sheet";
import { mapStages } from "./stage";
import { closedPath, escaped, rounded } from "./svg-text";

/** What stands on one region. */
export interface PictureArea {
  /** Name of its class in the style sheet of the map. */
  readonly look: string;
  readonly amount: string;
  /** What a fund takes or gives; empty elsewhere. */
  readonly extra: string;
}

/** The map of a picture: the same drawing and the same layout as on the page. */
export interface PictureMap {
  readonly drawing: MapDrawing;
  readonly sheet: Sheet;
  readonly flows: readonly Pick<SheetFlow, "from" | "to" | "lane" | "width">[];
  readonly areas: ReadonlyMap<string, PictureArea>;
  readonly selected: string | null;
}

const { ink, sea, abroad, border, coast, flow: flowColour, accent } = pictureColours;

/** For what depends on choices; named once in each picture. */
export const pictureDefs = `<defs><pattern id="${DOTS}" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="${pictureColours["balance-zero"]}"/><circle cx="3.5" cy="3.5" r="1.3" fill="${ink}"/></pattern></defs>`;

const areasOf = ({ drawing, areas, selected }: PictureMap, pixel: number): string => {
  const shapes = drawing.regions.map(
    ({ code, path }) =>
      `<path data-region="${escaped(code)}" d="${path}" fill="${classLook(areas.get(code)?.look ?? "unknown").fill}"/>`,
  );
  const lines = [
    `<path d="${drawing.borders}" fill="none" stroke="${border}" stroke-width="${rounded(1.2 * pixel)}"/>`,
    `<path d="${drawing.coast}" fill="none" stroke="${coast}" stroke-width="${rounded(0.8 * pixel)}"/>`,
  ];
  const chosen = drawing.regions
    .filter(({ code }) => code === selected)
    .map(({ path }) => `<path d="${path}" fill="none" stroke="${accent}" stroke-width="${rounded(3 * pixel)}"/>`);
  return [...shapes, ...lines, ...chosen].join("");
};

const flowsOf = ({ flows }: PictureMap, pixel: number): string =>
  flows
    .map(({ from, to, lane, width }) => {
      const path = closedPath(outlineOf({ lane, width }, pixel));
      const halo = `<path d="${path}" fill="${border}" stroke="${border}" stroke-width="${rounded(4 * pixel)}" stroke-linejoin="round"/>`;
      return `${halo}<path data-flow="${escaped(`${from}-${to}`)}" d="${path}" fill="${flowColour}"/>`;
    })
    .join("");

const labelsOf = ({ sheet, areas }: PictureMap, pixel: number): string =>
  sheet.labels
    .map(({ code, at: [x, y], lines, leader }) => {
      const area = areas.get(code);
      const look = classLook(area?.look ?? "unknown");
      const colour = leader ? ink : look.ink;
      const halo = leader ? sea : look.fill;
      const line = leader
        ? `<path d="M${leader.map(([px, py]) => `${rounded(px)} ${rounded(py)}`).join("L")}" stroke="${ink}" stroke-width="${rounded(pixel)}"/>`
        : "";
      const words = lines.map(([role, size, foot, name = ""]) => {
        const shown = { name, amount: area?.amount ?? "", extra: area?.extra ?? "" }[role];
        const how = `font-size="${rounded(size)}" font-weight="${role === "name" ? 500 : 700}" fill="${role === "extra" ? accent : colour}"`;
        // A line of the colour of the land behind the letters, drawn first: not every reader of SVG knows paint-order.
        const at = `x="${rounded(x)}" y="${rounded(y + foot)}" ${how}`;
        const behind = halo.startsWith("#")
          ? `<text ${at} stroke="${halo}" stroke-width="${rounded(size * 0.2)}" stroke-linejoin="round">${escaped(shown)}</text>`
          : "";
        return `${behind}<text ${at}>${escaped(shown)}</text>`;
      });
      return `${line}<g text-anchor="middle" data-label="${escaped(code)}">${words.join("")}</g>`;
    })
    .join("");

/** Sea, neighbours, regions, flows and names, on the stage of the layout. */
export const drawMap = (map: PictureMap): string => {
  const { drawing, sheet } = map;
  const { width, height, land } = mapStages[sheet.stage];
  const { scale } = sheet;
  const pixel = 1 / scale;
  const left = (land.left + land.right - drawing.width * scale) / 2;
  const top = (land.top + land.bottom - drawing.height * scale) / 2;
  return [
    `<rect width="${width}" height="${height}" fill="${sea}"/>`,
    `<g transform="translate(${rounded(left)} ${rounded(top)}) scale(${scale})">`,
    `<path d="${drawing.ground}" fill="${abroad}"/>`,
    areasOf(map, pixel),
    flowsOf(map, pixel),
    labelsOf(map, pixel),
    "</g>",
  ].join("");
};
