import type { RegionFacts } from "@solidariteitskaart/geo";

/** A region next to another one. */
export interface NeighbourView {
  readonly regionCode: string;
  /** Compass point as seen from the other: "NE". */
  readonly direction: string;
  readonly distanceKm: number;
  readonly overWater: boolean;
}

/** A point on the map, degrees (WGS 84). */
export interface PointView {
  readonly longitude: number;
  readonly latitude: number;
}

/** Where regions lie, and next to which. */
export interface RegionGeometry {
  readonly centre: PointView;
  readonly labelPoint: PointView;
  readonly neighbours: readonly NeighbourView[];
}

const point = ([longitude, latitude]: readonly [number, number]): PointView => ({ longitude, latitude });

/** Shapes by region code. */
export function regionShapes(regions: readonly RegionFacts[]): (code: string) => RegionGeometry {
  const shapes = new Map(
    regions.map(({ code, centre, label, neighbours }): [string, RegionGeometry] => [
      code,
      {
        centre: point(centre),
        labelPoint: point(label),
        neighbours: neighbours.map(({ code: regionCode, ...rest }) => ({ regionCode, ...rest })),
      },
    ]),
  );
  return (code) => {
    const shape = shapes.get(code);
    if (!shape) throw new Error(`The map has no region ${code}.`);
    return shape;
  };
}
