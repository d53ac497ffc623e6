import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { topology } from "topojson-server";
import type { AreaProperties } from "../levels.js";
import type { MunicipalTopology } from "../topology/types.js";
import { clockwise } from "../topology/winding.js";
import type { CandidateFeature } from "./candidate.js";
import { knownMunicipalities } from "./reference.js";
import { shareBorders } from "./share-borders.js";

/** Steps in which the country is divided each way: about 4 m, so that neighbours' points fall together. */
const quantization = 100_000;

/** Shared borders become shared arcs; names are ours, whatever the delivered file calls a municipality. */
export const buildTopology = (features: readonly CandidateFeature[]): MunicipalTopology =>
  topologyOf(shareBorders(features).map(({ code, polygons }) => ({ code: code ?? "", polygons })));

interface Area {
  readonly code: string;
  /** Degrees. */
  readonly polygons: Position[][][];
}

/** @param areas whose borders have their points in common */
export function topologyOf(areas: readonly Area[]): MunicipalTopology {
  const municipalities: FeatureCollection<MultiPolygon, AreaProperties> = {
    type: "FeatureCollection",
    features: areas.toSorted((a, b) => a.code.localeCompare(b.code, "en")).map(toFeature),
  };
  return topology({ municipalities }, quantization) as MunicipalTopology;
}

function toFeature({ code, polygons }: Area): Feature<MultiPolygon, AreaProperties> {
  const name = knownMunicipalities().get(code)?.name ?? "";
  return {
    type: "Feature",
    properties: { code, name },
    geometry: { type: "MultiPolygon", coordinates: polygons.map(clockwise) },
  };
}
