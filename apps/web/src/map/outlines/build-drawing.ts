import type { RegionBoundaries } from "@solidariteitskaart/client";
import { mesh } from "topojson-client";
import { DRAWING_HEIGHT, type DrawnRegion, type MapDrawing } from "../map-drawing";
import { coarseTopology } from "./coarse-topology";
import { fitMercator } from "./fit-mercator";
import { innermostPoint } from "./innermost-point";
import { type AreaTopology, type Outline, polygonsOf, readAreas } from "./read-areas";
import { type Project, svgPath } from "./svg-path";

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Bends smaller than this are left out of the drawing on the page: less than what a screen shows. Square units. */
const COARSE = 0.6;

/** How fine the lines are: those of the page are light, those for a map that is zoomed in hold every bend. */
type Detail = "page" | "zoomed";

const shapesOf = (areas: readonly Outline[], fine: readonly Outline[], project: Project): readonly DrawnRegion[] => {
  const exact = new Map(fine.map((area) => [area.code, area]));
  return areas.map((area) => {
    // Where a name stands comes from the fine lines in both, so that nothing moves when a reader zooms in.
    const polygons = polygonsOf(exact.get(area.code) ?? area);
    const { point, distance } = innermostPoint(polygons.map((rings) => rings.map((ring) => ring.map(project))));
    return {
      code: area.code,
      path: svgPath(polygonsOf(area).flat(), project, true),
      centre: [rounded(point[0]), rounded(point[1])],
      room: rounded(distance),
    };
  });
};

const withCode = ({ code }: Outline): boolean => code !== "";

/**
 * Turns boundaries into a drawing: paths, places for names, lines between regions. `abroad`: neighbouring countries.
 * @throws Error when the boundaries hold no areas.
 */
export const buildDrawing = (
  boundaries: RegionBoundaries,
  abroad: RegionBoundaries,
  detail: Detail = "page",
): MapDrawing => {
  const fine = readAreas(boundaries.topology);
  const fineRegions = fine.areas.filter(withCode);
  const { project, width, bounds } = fitMercator(fineRegions.flatMap(polygonsOf).flat(2), DRAWING_HEIGHT);
  const drawn = (areas: AreaTopology): AreaTopology =>
    detail === "zoomed" ? areas : readAreas(coarseTopology(areas.topology, project, COARSE));
  const { topology, object, areas } = drawn(fine);
  const { attribution, schematic } = boundaries;
  return {
    width,
    height: DRAWING_HEIGHT,
    bounds,
    regions: shapesOf(areas.filter(withCode), fineRegions, project),
    borders: svgPath(mesh(topology, object, (one, other) => one !== other).coordinates, project, false),
    coast: svgPath(mesh(topology, object, (one, other) => one === other).coordinates, project, false),
    ground: svgPath(drawn(readAreas(abroad.topology)).areas.flatMap(polygonsOf).flat(), project, true),
    attribution: { text: attribution, schematic },
  };
};
