import fc from "fast-check";
import type { Position } from "geojson";
import { expect, it } from "vitest";
import { schematicTopology } from "../load/schematic.js";
import { doubleArea } from "../topology/winding.js";
import { topologyOf } from "../validate/build-topology.js";
import { type Geos, startGeos } from "./geos.js";
import { contains, degreesOf, gridAreas } from "./grid-areas.js";
import { makeFit } from "./make-fit.js";

/** The part of the country that is tried. */
const SOME = 16;

const country = schematicTopology();
const inDegrees = degreesOf(country);
const areas = gridAreas(country)
  .slice(0, SOME)
  .map(({ code, polygons }) => ({ code, polygons: polygons.map((rings) => rings.map((ring) => ring.map(inDegrees))) }));

/** A number between -1 and 1 that is the same for the same two points. */
function chance(one: Position, other: Position, seed: number): number {
  const value = Math.sin(
    (one[0] ?? 0) * 12.9 + (one[1] ?? 0) * 78.2 + (other[0] ?? 0) * 37.7 + (other[1] ?? 0) * 4.1 + seed,
  );
  return 2 * ((value * 43_758.5) % 1);
}

/** A border as crooked as those of today; both neighbours get the same. */
function crooked(from: Position, to: Position, seed: number, depth = 3): Position[] {
  if (depth === 0) return [to];
  const [a, b] = String(from) < String(to) ? [from, to] : [to, from];
  const bend = 0.12 * chance(a, b, seed + depth);
  const [dx, dy] = [(b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0)];
  const middle = [(a[0] ?? 0) + dx / 2 + dy * bend, (a[1] ?? 0) + dy / 2 - dx * bend];
  return [...crooked(from, middle, seed, depth - 1), ...crooked(middle, to, seed, depth - 1)];
}

/** Leaves out points that lie no further than this from the line between those that stay (Douglas and Peucker). */
function simplified(points: readonly Position[], reach: number): Position[] {
  const [[x = 0, y = 0], [toX = 0, toY = 0]] = [points[0] as Position, points.at(-1) as Position];
  const length = Math.hypot(toX - x, toY - y);
  const away = ([px = 0, py = 0]: Position) =>
    length === 0 ? Math.hypot(px - x, py - y) : Math.abs((px - x) * (toY - y) - (py - y) * (toX - x)) / length;
  const distances = points.map(away);
  const furthest = distances.indexOf(Math.max(...distances));
  if (points.length < 3 || (distances[furthest] ?? 0) <= reach)
    return [points[0] as Position, points.at(-1) as Position];
  return [
    ...simplified(points.slice(0, furthest + 1), reach).slice(0, -1),
    ...simplified(points.slice(furthest), reach),
  ];
}

/** Each area simplified by itself, from another point on. */
const areaByArea = (seed: number, reach: number) =>
  areas.map(({ code, polygons }, index) => ({
    code,
    polygons: polygons.map((rings) =>
      rings.map((ring) => {
        const points = ring.slice(1).flatMap((to, at) => crooked(ring[at] as Position, to, seed));
        const start = (index * 7) % points.length;
        const turned = [...points.slice(start), ...points.slice(0, start + 1)];
        const kept = simplified(turned, reach);
        return kept.length < 4 ? turned : kept;
      }),
    ),
  }));

/** Widths of what lies between areas, and faces that two of them have. Twice the surface by the border, in steps of the grid. */
function flaws(geos: Geos, cleaned: ReturnType<typeof gridAreas>) {
  const faces = geos.faces(cleaned.flatMap(({ polygons }) => polygons.flat()));
  const owners = faces.map((face) => cleaned.filter((area) => contains(area, geos.pointIn(face))).length);
  const width = ([outer = []]: readonly Position[][]) =>
    Math.abs(doubleArea(outer)) /
    outer
      .slice(1)
      .reduce((sum, [x = 0, y = 0], at) => sum + Math.hypot(x - (outer[at]?.[0] ?? 0), y - (outer[at]?.[1] ?? 0)), 0);
  return {
    doubled: owners.filter((count) => count > 1).length,
    slivers: faces.filter(({ coordinates }, at) => owners[at] === 0 && width(coordinates) < 60).length,
  };
}

const surface = (polygons: readonly Position[][][]): number =>
  polygons.flat().reduce((sum, ring) => sum + Math.abs(doubleArea(ring)), 0);

it("areas that were simplified one by one fit again, are valid, and stay what they were", {
  timeout: 600_000,
}, async () => {
  const geos = await startGeos();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1000 }),
      fc.double({ min: 0.0003, max: 0.002, noNaN: true }),
      async (seed, reach) => {
        const broken = topologyOf(areaByArea(seed, reach));
        const before = gridAreas(broken);
        fc.pre(!geos.isCoverage(before, 0));
        const cleaned = gridAreas(await makeFit(broken));
        expect(geos.isCoverage(cleaned, 0)).toBe(true);
        expect(flaws(geos, cleaned)).toEqual({ doubled: 0, slivers: 0 });
        expect(cleaned.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
        for (const [at, area] of cleaned.entries())
          expect(surface(area.polygons) / surface(before[at]?.polygons ?? [])).toBeCloseTo(1, 0);
      },
    ),
  );
});

it("an area that crosses itself is made whole", async () => {
  const [first, ...others] = areas;
  const twisted = (ring: Position[]): Position[] => {
    const [points, half] = [ring.slice(0, -1), Math.floor(ring.length / 2)];
    const swapped = [...points.slice(0, half).toReversed(), ...points.slice(half)];
    return [...swapped, swapped[0] as Position];
  };
  const polygons = first?.polygons.map((rings) => rings.map(twisted)) ?? [];
  const broken = topologyOf([{ code: first?.code ?? "", polygons }, ...others]);
  const geos = await startGeos();
  expect(geos.isCoverage(gridAreas(broken), 0)).toBe(false);
  expect(geos.isCoverage(gridAreas(await makeFit(broken)), 0)).toBe(true);
});

it("what fits stays as it is, to the point", async () => {
  const whole = topologyOf(areas);
  expect((await makeFit(whole)).arcs).toEqual(whole.arcs);
});
