import type { BoundaryFault } from "../fault.js";
import type { CandidateFeature } from "./candidate.js";
import { isPosition } from "./is-position.js";
import { isRecord } from "./is-record.js";
import { isWater, municipalityCodeOf, municipalityNameOf } from "./municipality-code.js";
import { featuresOfTopology } from "./read-topology.js";

export type Features = { readonly features: CandidateFeature[] } | { readonly faults: BoundaryFault[] };

/** Finds the municipalities in a GeoJSON feature collection or a TopoJSON topology. */
export function readFeatures(document: unknown): Features {
  if (isRecord(document) && document.type === "FeatureCollection" && Array.isArray(document.features)) {
    const features: unknown[] = document.features;
    return { features: features.map((feature, index) => candidateOf(feature, `features[${String(index)}]`)) };
  }
  if (isRecord(document) && document.type === "Topology") {
    const found = featuresOfTopology(document);
    return "faults" in found
      ? found
      : { features: found.features.map((feature, n) => candidateOf(feature, `${found.path}[${String(n)}]`)) };
  }
  const type = isRecord(document) ? String(document.type) : typeof document;
  return {
    faults: [
      {
        code: "NOT_BOUNDARIES",
        path: "type",
        value: type,
        allowed: "FeatureCollection (GeoJSON) or Topology (TopoJSON)",
        message: "The document holds no collection of areas.",
      },
    ],
  };
}

function candidateOf(feature: unknown, path: string): CandidateFeature {
  const geometry = isRecord(feature) && isRecord(feature.geometry) ? feature.geometry : {};
  const parts = geometry.type === "GeometryCollection" && Array.isArray(geometry.geometries) ? geometry.geometries : [];
  const geometryType = typeof geometry.type === "string" ? geometry.type : "none";
  return {
    path,
    code: municipalityCodeOf(feature),
    name: municipalityNameOf(feature),
    water: isWater(feature),
    geometryType,
    polygons:
      parts.length === 0
        ? polygonsOf(geometryType, geometry.coordinates)
        : parts.filter(isRecord).flatMap(({ type, coordinates }) => polygonsOf(String(type), coordinates)),
  };
}

/** What is not shaped like rings of positions gives no polygons, and a rule says so. */
function polygonsOf(type: string, coordinates: unknown): CandidateFeature["polygons"] {
  if (type === "Polygon" && isRings(coordinates)) return [coordinates];
  if (type === "MultiPolygon" && Array.isArray(coordinates) && coordinates.every(isRings)) return coordinates;
  return [];
}

function isRings(value: unknown): value is CandidateFeature["polygons"][number] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((ring) => Array.isArray(ring) && ring.every(isPosition))
  );
}
