import type { Position } from "geojson";
import { expect, it } from "vitest";
import { changed, positionsOf, shaken, simplifiedAlone } from "../../test/boundary-files.js";
import { membership } from "../facts/municipalities.js";
import { boundaryLevels } from "../levels.js";
import { schematicTopology } from "../load/schematic.js";
import { dissolve } from "../topology/dissolve.js";
import { featuresOf } from "../topology/features.js";
import type { BoundaryTopology } from "../topology/types.js";
import { doubleArea } from "../topology/winding.js";
import { validateBoundaries } from "../validate/validate-boundaries.js";
import { isValidArea, isValidCoverage } from "./geos.js";

/** Square metres in a square degree, here. */
const squareMetres = 68_200 * 111_200;

const ringsOf = (topology: BoundaryTopology, level: (typeof boundaryLevels)[number]) =>
  featuresOf(topology, level).features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
const areaOf = (rings: readonly Position[][]) => rings.reduce((sum, ring) => sum + doubleArea(ring) / 2, 0);
const whole = areaOf(ringsOf(schematicTopology(), "municipality"));

/** Outlines with loops: of some corners the order is another. */
const crossing = () =>
  changed((features) => {
    for (const [index, feature] of features.entries()) {
      const ring = positionsOf(feature)[0] ?? [];
      const at = 2 + (index % Math.max(1, ring.length - 6));
      const [one, other] = [ring[at], ring[at + 2]];
      if (index % 3 === 0 && one !== undefined && other !== undefined && ring.length > 8)
        [ring[at], ring[at + 2]] = [other, one];
    }
  });

it.each([
  ["rounded by metres", () => shaken(0.000_02), 1013],
  ["rounded by tens of metres", () => shaken(0.000_25), 1013],
  ["simplified by tens of metres", () => simplifiedAlone(60), 1013],
  ["simplified by 0.001 degree", () => simplifiedAlone(110), 1013],
  ["simplified by 0.002 degree", () => simplifiedAlone(220), 1008],
  ["drawn with loops", crossing, null],
])("areas %s one by one share their borders, cross nowhere and leave no gaps", async (_, text, arcs) => {
  const validated = await validateBoundaries(text());
  if ("faults" in validated) throw new Error(JSON.stringify(validated.faults));
  // As many lines as the good file has, one for each border: none is drawn twice.
  if (arcs !== null) expect(validated.topology.arcs).toHaveLength(arcs);
  const all = dissolve(validated.topology, membership());
  const land = areaOf(ringsOf(all, "country"));
  expect(Math.abs(land / whole - 1)).toBeLessThan(0.002);
  for (const level of boundaryLevels) {
    for (const { id, geometry } of featuresOf(all, level).features)
      expect([id, await isValidArea(geometry)]).toEqual([id, true]);
    // Nothing twice, nothing left out: the parts are together as large as the country.
    expect(Math.abs(areaOf(ringsOf(all, level)) - land) * squareMetres).toBeLessThan(1);
  }
  const { features } = featuresOf(all, "municipality");
  const areas = features.map(({ geometry }) => geometry);
  expect(await isValidCoverage(areas)).toBe(true);
});
