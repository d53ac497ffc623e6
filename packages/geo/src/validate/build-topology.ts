import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { AreaProperties } from "../levels.js";
import { cleanCoverage } from "../one-map/clean-coverage.js";
import type { MunicipalTopology } from "../topology/types.js";
import { clockwise } from "../topology/winding.js";
import type { CandidateFeature } from "./candidate.js";
import { limits } from "./limits.js";
import { knownMunicipalities } from "./reference.js";

/** Steps in which the box around the country is divided each way: about 3 m. */
const steps = 100_000;
const { west, south, east, north } = limits.box;
const scale: [number, number] = [(east - west) / steps, (north - south) / steps];

/** Shared borders become shared arcs; names are ours, whatever the delivered file calls a municipality. */
export async function buildTopology(features: readonly CandidateFeature[]): Promise<MunicipalTopology> {
  const sorted = features.toSorted((a, b) => (a.code ?? "").localeCompare(b.code ?? "", "en"));
  const toSteps = ([lon = 0, lat = 0]: Position): Position => [(lon - west) / scale[0], (lat - south) / scale[1]];
  const cleaned = await cleanCoverage(
    sorted.map((feature) => ({
      ...feature,
      polygons: feature.polygons.map((rings) => rings.map((ring) => ring.map(toSteps))),
    })),
  );
  const municipalities: FeatureCollection<MultiPolygon, AreaProperties> = {
    type: "FeatureCollection",
    features: cleaned.map(toFeature),
  };
  const built = topology({ municipalities }) as MunicipalTopology;
  // The corners stand on steps already: rounding them once more would move nothing.
  const { bbox: box = [0, 0, 0, 0], ...rest } = quantize(built, { scale: [1, 1], translate: [0, 0] });
  const bbox: [number, number, number, number] = [
    west + box[0] * scale[0],
    south + box[1] * scale[1],
    west + box[2] * scale[0],
    south + box[3] * scale[1],
  ];
  return { ...rest, bbox, transform: { scale, translate: [west, south] } };
}

function toFeature({ code, polygons }: CandidateFeature): Feature<MultiPolygon, AreaProperties> {
  const name = knownMunicipalities().get(code ?? "")?.name ?? "";
  return {
    type: "Feature",
    properties: { code: code ?? "", name },
    geometry: { type: "MultiPolygon", coordinates: polygons.map(clockwise) },
  };
}
