import type { Position } from "geojson";
import type { BoundaryFault } from "../fault.js";
import { doubleArea } from "../topology/winding.js";
import type { CandidateFeature } from "./candidate.js";
import { type Coverage, coverageOf, gapIn, overlapIn } from "./coverage.js";
import { isInside } from "./is-inside.js";
import { limits } from "./limits.js";
import type { Known } from "./reference.js";

type KnownByCode = ReadonlyMap<string, Known>;

/** Kilometres in a degree of latitude; a degree of longitude shrinks with the cosine of the latitude. */
const kilometresPerDegree = 111.2;

export function areasArePlausible(features: readonly CandidateFeature[], known: KnownByCode): BoundaryFault[] {
  const { least, most } = limits.areaRatio;
  return features.flatMap(({ code, path, polygons }): BoundaryFault[] => {
    const facts = known.get(code ?? "");
    if (facts === undefined) return [];
    const area = squareKilometres(polygons);
    if (area >= least * facts.landAreaKm2 && area <= most * facts.landAreaKm2) return [];
    const allowed = `${(least * facts.landAreaKm2).toFixed(1)} to ${(most * facts.landAreaKm2).toFixed(1)} km2`;
    const message = `${facts.name} has ${facts.landAreaKm2.toFixed(1)} km2 of land; this area cannot be right.`;
    return [{ code: "AREA_NOT_PLAUSIBLE", path, value: `${area.toFixed(1)} km2`, allowed, message }];
  });
}

/** Catches codes that were shuffled: most municipalities must lie around their own inhabitants. */
export function liveWhereTheyShould(features: readonly CandidateFeature[], known: KnownByCode): BoundaryFault[] {
  const stray = features.filter(({ code, polygons }) => {
    const centre = known.get(code ?? "")?.centre;
    return centre !== undefined && !polygons.some((rings) => isInside(centre, rings));
  });
  if (stray.length <= limits.strayCentres) return [];
  return stray.map(({ path, code }) => ({
    code: "IN_THE_WRONG_PLACE",
    path,
    value: code,
    allowed: `at most ${String(limits.strayCentres)} municipalities beside their own inhabitants`,
    message: `${known.get(code ?? "")?.name ?? "This municipality"} does not lie where its inhabitants are.`,
  }));
}

export function doNotOverlap(features: readonly CandidateFeature[]): BoundaryFault[] {
  const part = overlapIn(coverage(features));
  return part <= limits.overlap ? [] : [shareFault("OVERLAPS", part, limits.overlap, "claimed by two municipalities")];
}

export function leaveNoGaps(features: readonly CandidateFeature[], land: Coverage): BoundaryFault[] {
  const part = gapIn(coverage(features), land);
  return part <= limits.gap ? [] : [shareFault("GAPS", part, limits.gap, "in no municipality")];
}

function coverage(features: readonly CandidateFeature[]): Coverage {
  return coverageOf(features.flatMap(({ polygons }) => polygons));
}

function shareFault(code: string, part: number, limit: number, what: string): BoundaryFault {
  const value = `${(part * 100).toFixed(1)} %`;
  const allowed = `at most ${(limit * 100).toFixed(1)} %`;
  return { code, path: "features", value, allowed, message: `${value} of the land is ${what}.` };
}

function squareKilometres(polygons: readonly Position[][][]): number {
  const latitude = polygons[0]?.[0]?.[0]?.[1] ?? 52;
  const perSquareDegree = kilometresPerDegree ** 2 * Math.cos((latitude * Math.PI) / 180);
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, index) => (Math.abs(doubleArea(ring)) / 2) * (index === 0 ? 1 : -1)),
  );
  return rings.reduce((sum, area) => sum + area, 0) * perSquareDegree;
}
