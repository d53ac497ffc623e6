import type { MunicipalityMap } from "@solidariteitskaart/client";
import { mesh } from "topojson-client";
import { DRAWING_HEIGHT } from "../map-drawing";
import type { MunicipalityDrawing } from "../municipality-drawing";
import { buildDrawing } from "./build-drawing";
import { fitMercator } from "./fit-mercator";
import { innermostPoint } from "./innermost-point";
import { polygonsOf, readAreas } from "./read-areas";
import { svgPath } from "./svg-path";

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Municipalities on the scale of the map of regions, largest first: names that come first get the room.
 * @throws Error when the boundaries hold no areas
 */
export const buildMunicipalities = ({
  regions,
  abroad,
  municipalities,
  published,
}: MunicipalityMap): MunicipalityDrawing => {
  const regionAreas = readAreas(regions.topology).areas.filter(({ code }) => code !== "");
  const { project } = fitMercator(regionAreas.flatMap(polygonsOf).flat(2), DRAWING_HEIGHT);
  const { topology, object, areas } = readAreas(municipalities.topology);
  const areaOf = new Map(areas.map((area) => [area.code, area]));
  const shapes = published.flatMap(({ code: region, municipalities: ofRegion }) =>
    ofRegion.flatMap((municipality) => {
      const area = areaOf.get(municipality.code);
      if (!area) return [];
      const { point, distance } = innermostPoint(
        polygonsOf(area).map((rings) => rings.map((ring) => ring.map(project))),
      );
      const centre = [rounded(point[0]), rounded(point[1])] as const;
      return [{ ...municipality, region, centre, room: rounded(distance) }];
    }),
  );
  return {
    land: buildDrawing(regions, abroad, "zoomed"),
    lines: svgPath(mesh(topology, object, (one, other) => one !== other).coordinates, project, false),
    municipalities: shapes.sort((one, other) => other.inhabitants - one.inhabitants),
    imported: null,
  };
};
