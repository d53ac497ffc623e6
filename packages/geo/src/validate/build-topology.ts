import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
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
export function buildTopology(features: readonly CandidateFeature[]): MunicipalTopology {
  const sorted = shareBorders(features).toSorted((a, b) => (a.code ?? "").localeCompare(b.code ?? "", "en"));
  const municipalities: FeatureCollection<MultiPolygon, AreaProperties> = {
    type: "FeatureCollection",
    features: sorted.map(toFeature),
  };
  const built = topology({ municipalities }, quantization);
  return built as MunicipalTopology;
}

function toFeature({ code, polygons }: CandidateFeature): Feature<MultiPolygon, AreaProperties> {
  const name = knownMunicipalities().get(code ?? "")?.name ?? "";
  return {
    type: "Feature",
    properties: { code: code ?? "", name },
    geometry: { type: "MultiPolygon", coordinates: polygons.map(clockwise) },
  };
}
