import { once } from "../facts/generated-files.js";
import { municipalityFacts } from "../facts/municipalities.js";
import { schematicTopology } from "../load/schematic.js";
import { featuresOf } from "../topology/features.js";
import { type Coverage, coverageOf } from "./coverage.js";

/** What is known about every municipality, to hold a delivered set against. */
export interface Known {
  readonly name: string;
  readonly landAreaKm2: number;
  /** Where its inhabitants live on average: degrees, longitude first. */
  readonly centre: readonly [lon: number, lat: number];
}

export const knownMunicipalities = once(
  (): ReadonlyMap<string, Known> => new Map(municipalityFacts().map((facts) => [facts.code, facts])),
);

/** Where the schematic set has land: coarse, but drawn from the real coast and the real land border. */
export const knownLand = once((): Coverage => {
  const { features } = featuresOf(schematicTopology(), "municipality");
  return coverageOf(
    features.flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)),
  );
});
