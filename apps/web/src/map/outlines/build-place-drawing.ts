import type { RegionBoundaries } from "@solidariteitskaart/client";
import { NetworkError } from "@solidariteitskaart/client";
import type { Position } from "geojson";
import { mesh } from "topojson-client";
import { clipRing, type Frame, type PlanePoint } from "./clip-ring";
import { fitMercator } from "./fit-mercator";
import { innermostPoint } from "./innermost-point";
import { PLACE_FRAME, type PlaceDrawing } from "./place-drawing";
import { type AreaTopology, codeOf, type Outline, polygonsOf } from "./read-areas";
import { type Project, svgPath } from "./svg-path";

export interface PlaceGround {
  readonly regions: AreaTopology;
  readonly municipalities: AreaTopology;
  readonly abroad: AreaTopology;
  readonly attribution: Pick<RegionBoundaries, "attribution" | "schematic">;
}

/** Largest part of the frame that the region takes; the rest shows what lies around it. */
const SHARE = 0.68;
/** Lines are cut off this far outside the frame, where nobody sees the cut. */
const BLEED = 6;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const asIs: Project = ([x = 0, y = 0]) => [x, y];

const around = ({ width, height }: { width: number; height: number }, margin: number): Frame => ({
  left: -margin,
  top: -margin,
  right: width + margin,
  bottom: height + margin,
});

/** Mercator with the region in the middle of the frame. */
const projectAround = (places: readonly Position[]): Project => {
  const { width: aspect } = fitMercator(places, 1000);
  const height = Math.min(PLACE_FRAME.height * SHARE, (PLACE_FRAME.width * SHARE * 1000) / Math.max(1, aspect));
  const { project, width } = fitMercator(places, height);
  const [dx, dy] = [(PLACE_FRAME.width - width) / 2, (PLACE_FRAME.height - height) / 2];
  return (position) => {
    const [x, y] = project(position);
    return [x + dx, y + dy];
  };
};

type Rings = readonly (readonly PlanePoint[])[];

const clipped = (area: Outline, project: Project, frame: Frame): readonly Rings[] =>
  polygonsOf(area)
    .map((rings) => rings.map((ring) => clipRing(ring.map(project), frame)).filter(({ length }) => length > 2))
    .filter((rings) => rings.length > 0);

const pathOf = (polygons: readonly Rings[]): string =>
  svgPath(
    polygons.flat().map((ring) => ring.map((point) => [...point])),
    asIs,
    true,
  );

/** Lines of which at least one point is in sight. */
const linesInSight = (lines: readonly Position[][], project: Project, frame: Frame): string =>
  svgPath(
    lines.filter((line) =>
      line.some((position) => {
        const [x, y] = project(position);
        return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
      }),
    ),
    project,
    false,
  );

const areaIn = (area: Outline, project: Project, wide: Frame, narrow: Frame) => {
  const polygons = clipped(area, project, wide);
  if (polygons.length === 0) return [];
  const inSight = clipped(area, project, narrow);
  const { point, distance } = innermostPoint(inSight.length > 0 ? inSight : polygons);
  return [
    {
      code: area.code,
      path: pathOf(polygons),
      centre: [rounded(point[0]), rounded(point[1])] as const,
      room: inSight.length > 0 ? rounded(distance) : 0,
    },
  ];
};

/**
 * Draws one region with its municipalities and what lies around it.
 * @param code of the region
 * @param inside codes of its municipalities
 * @throws Error when the boundaries do not hold the region
 */
export const buildPlaceDrawing = (ground: PlaceGround, code: string, inside: ReadonlySet<string>): PlaceDrawing => {
  const { regions, municipalities, abroad, attribution } = ground;
  const own = regions.areas.find((area) => area.code === code);
  if (!own) throw new NetworkError("BAD_ANSWER", `the boundaries hold no region ${code}`);
  const project = projectAround(polygonsOf(own).flat(2));
  const wide = around(PLACE_FRAME, BLEED);
  const narrow = around(PLACE_FRAME, -BLEED);
  const shown = (areas: readonly Outline[]) => areas.flatMap((area) => areaIn(area, project, wide, narrow));
  const lines = ({ topology, object }: AreaTopology, between: boolean, keep: (code: string) => boolean = () => true) =>
    linesInSight(
      mesh(topology, object, (one, other) => (one === other) !== between && keep(codeOf(one))).coordinates,
      project,
      wide,
    );
  return {
    regions: shown(regions.areas.filter((area) => area.code !== "")),
    municipalities: shown(municipalities.areas.filter((area) => inside.has(area.code))),
    borders: lines(regions, true),
    municipalBorders: lines(municipalities, true, (one) => inside.has(one)),
    coast: lines(regions, false),
    ground: abroad.areas.map((area) => pathOf(clipped(area, project, wide))).join(""),
    attribution: { text: attribution.attribution, schematic: attribution.schematic },
  };
};
