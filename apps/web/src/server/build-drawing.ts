import type { RegionBoundaries } from "@solidariteitskaart/client";
import { mesh } from "topojson-client";
import { DRAWING_HEIGHT, type MapDrawing, type RegionShape } from "../features/explore-map/map-drawing";
import { fitMercator } from "./fit-mercator";
import { innermostPoint } from "./innermost-point";
import { type Area, polygonsOf, readAreas } from "./read-areas";
import { type Project, svgPath } from "./svg-path";

const rounded = (value: number): number => Math.round(value * 10) / 10;

const shapeOf = (area: Area, project: Project): RegionShape => {
  const polygons = polygonsOf(area);
  const { point, distance } = innermostPoint(polygons.map((rings) => rings.map((ring) => ring.map(project))));
  return {
    code: area.code,
    path: svgPath(polygons.flat(), project, true),
    centre: [rounded(point[0]), rounded(point[1])],
    room: rounded(distance),
  };
};

/**
 * Turns boundaries into a drawing: paths, places for names, lines between regions. `abroad`: neighbouring countries.
 * @throws Error when the boundaries hold no areas.
 */
export const buildDrawing = (boundaries: RegionBoundaries, abroad: RegionBoundaries): MapDrawing => {
  const { topology, object, areas } = readAreas(boundaries.topology);
  const regions = areas.filter(({ code }) => code !== "");
  const { project, width, bounds } = fitMercator(regions.flatMap(polygonsOf).flat(2), DRAWING_HEIGHT);
  const { attribution, schematic } = boundaries;
  return {
    width,
    height: DRAWING_HEIGHT,
    bounds,
    regions: regions.map((region) => shapeOf(region, project)),
    borders: svgPath(mesh(topology, object, (one, other) => one !== other).coordinates, project, false),
    coast: svgPath(mesh(topology, object, (one, other) => one === other).coordinates, project, false),
    ground: svgPath(readAreas(abroad.topology).areas.flatMap(polygonsOf).flat(), project, true),
    attribution: { text: attribution, schematic },
  };
};
