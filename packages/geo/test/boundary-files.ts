import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { AreaProperties } from "../src/levels.js";
import { schematicTopology } from "../src/load/schematic.js";
import { featuresOf } from "../src/topology/features.js";

export type MunicipalFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
export type MunicipalCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** A GeoJSON file that is right in every respect, to be damaged by a test. */
export function goodCollection(): MunicipalCollection {
  return structuredClone(featuresOf(schematicTopology(), "municipality"));
}

/** The text of the good file after a change. */
export function changed(change: (features: MunicipalFeature[]) => void): string {
  const collection = goodCollection();
  change(collection.features);
  return JSON.stringify(collection);
}

export function positionsOf({ geometry }: MunicipalFeature): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Every position of every area replaced. */
export function moved(move: (position: Position) => Position): string {
  return changed((features) => {
    for (const feature of features)
      for (const ring of positionsOf(feature))
        for (const [index, position] of ring.entries()) ring[index] = move(position);
  });
}

/** Douglas and Peucker's: a line without the points that lie less than so many metres beside it. */
function kept(line: Position[], metres: number): Position[] {
  const [first = [], last = []] = [line.at(0), line.at(-1)];
  const flat = ([lon = 0, lat = 0]: Position) => [lon * 68_200, lat * 111_200] as const;
  const [[x, y], [toX, toY]] = [flat(first), flat(last)];
  const length = Math.hypot(toX - x, toY - y);
  const away = line.map((point) => {
    const [px, py] = flat(point);
    const beside = Math.abs((toX - x) * (py - y) - (toY - y) * (px - x)) / length;
    return length === 0 ? Math.hypot(px - x, py - y) : beside;
  });
  const furthest = away.indexOf(Math.max(...away));
  if (line.length < 3 || (away[furthest] ?? 0) <= metres) return [first, last];
  return [...kept(line.slice(0, furthest + 1), metres).slice(0, -1), ...kept(line.slice(furthest), metres)];
}

/** Every area simplified by itself: points go that lie less than so many metres beside the line. */
export function simplifiedAlone(metres: number): string {
  return changed((features) => {
    for (const feature of features)
      for (const ring of positionsOf(feature)) ring.splice(0, ring.length, ...kept(ring, metres));
  });
}

/** Every point some way from where its neighbour has it. */
export function shaken(degrees: number): string {
  return changed((features) => {
    let turn = 0;
    for (const feature of features)
      for (const ring of positionsOf(feature)) {
        for (const [index, [lon = 0, lat = 0]] of ring.entries()) {
          turn += 2.4;
          ring[index] = [lon + degrees * Math.cos(turn), lat + degrees * Math.sin(turn)];
        }
        ring[ring.length - 1] = ring[0] ?? [];
      }
  });
}
