// Cuts the neighbouring countries out of world-atlas (Natural Earth 1:10m, public domain) for the map's ground.
// Run by hand after an update of world-atlas: node scripts/build-ground.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const world = createRequire(import.meta.url)("world-atlas/countries-10m.json");
const neighbours = new Set(["056", "276", "250", "442", "826"]);
/** West, south, east, north: wide enough for the widest screen at the smallest zoom. */
const frame = [-0.6, 49.5, 10.6, 54.9];
const decimals = 2;
/** Degrees: about the width of a line on the map. */
const tolerance = 0.008;

/** Sutherland–Hodgman against one edge of the frame. */
const cutAt = (ring, axis, limit, keepAbove) => {
  const inside = (point) => (keepAbove ? point[axis] >= limit : point[axis] <= limit);
  const crossing = (from, to) => {
    const share = (limit - from[axis]) / (to[axis] - from[axis]);
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  };
  return ring.flatMap((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length];
    if (inside(point)) return inside(before) ? [point] : [crossing(before, point), point];
    return inside(before) ? [crossing(before, point)] : [];
  });
};

const cut = (ring) =>
  [
    [0, frame[0], true],
    [1, frame[1], true],
    [0, frame[2], false],
    [1, frame[3], false],
  ].reduce((points, [axis, limit, keepAbove]) => cutAt(points, axis, limit, keepAbove), ring.slice(0, -1));

const offLine = ([x, y], [ax, ay], [bx, by]) => {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
};

/** Douglas–Peucker: leaves out points that lie on the line anyway. */
const simplified = (points) => {
  const first = points[0];
  const last = points.at(-1);
  const offs = points.map((point) => offLine(point, first, last));
  const widest = Math.max(...offs);
  if (points.length < 3 || widest < tolerance) return [first, last];
  const split = offs.indexOf(widest);
  return [...simplified(points.slice(0, split + 1)).slice(0, -1), ...simplified(points.slice(split))];
};

const rounded = (ring) => ring.map((point) => point.map((value) => Number(value.toFixed(decimals))));

const rings = world.objects.countries.geometries
  .filter(({ id }) => neighbours.has(id))
  .map((geometry) => feature(world, geometry).geometry)
  .flatMap(({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates))
  .map(([outer]) => cut(outer))
  .filter((ring) => ring.length > 3)
  .map((ring) => rounded(simplified(ring)))
  .filter((ring) => ring.length > 3);

writeFileSync(
  new URL("../src/features/explore-map/generated/ground.json", import.meta.url),
  `${JSON.stringify({ source: "Natural Earth 1:10m via world-atlas 2.0.2, public domain", rings })}\n`,
);
