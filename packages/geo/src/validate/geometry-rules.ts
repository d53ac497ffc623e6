import type { Position } from "geojson";
import type { BoundaryFault } from "../fault.js";
import type { CandidateFeature } from "./candidate.js";

export function areAreas(features: readonly CandidateFeature[]): BoundaryFault[] {
  return features
    .filter(({ polygons }) => polygons.length === 0)
    .map(({ path, geometryType, code }) => ({
      code: "NOT_AN_AREA",
      path: `${path}.geometry`,
      value: geometryType,
      allowed: "a Polygon or MultiPolygon with at least one ring",
      message: `${code ?? "This feature"} has no usable area.`,
    }));
}

export function numbersAreFinite(features: readonly CandidateFeature[]): BoundaryFault[] {
  return perRing(features, (ring) => {
    const wrong = ring.find((position) => !position.every(Number.isFinite));
    return wrong === undefined
      ? undefined
      : {
          code: "NOT_A_NUMBER",
          value: String(wrong),
          allowed: "finite numbers",
          message: "A coordinate is no number.",
        };
  });
}

export function ringsAreClosed(features: readonly CandidateFeature[]): BoundaryFault[] {
  return perRing(features, (ring) => {
    const [first, last] = [ring.at(0), ring.at(-1)];
    const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
    if (closed && ring.length >= 4) return undefined;
    return {
      code: "RING_NOT_CLOSED",
      value: `${String(ring.length)} positions, ${String(first)} to ${String(last)}`,
      allowed: "at least four positions, the last equal to the first",
      message: "The outline does not close.",
    };
  });
}

/** Runs a rule on every ring; the path names polygon and ring. */
function perRing(
  features: readonly CandidateFeature[],
  rule: (ring: Position[]) => Omit<BoundaryFault, "path"> | undefined,
): BoundaryFault[] {
  return features.flatMap(({ path, polygons }) =>
    polygons.flatMap((rings, polygon) =>
      rings.flatMap((ring, index): BoundaryFault[] => {
        const fault = rule(ring);
        return fault === undefined
          ? []
          : [{ ...fault, path: `${path}.polygon[${String(polygon)}].ring[${String(index)}]` }];
      }),
    ),
  );
}
