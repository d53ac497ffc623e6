import type { BoundaryFault } from "../fault.js";
import type { MunicipalTopology } from "../topology/types.js";
import { areasArePlausible, doNotOverlap, leaveNoGaps, liveWhereTheyShould } from "./area-rules.js";
import { axisOrderOf, isInDegrees, isInMetres, isInsideCountry, withAxisOrder } from "./axis-order.js";
import { buildTopology } from "./build-topology.js";
import type { CandidateFeature } from "./candidate.js";
import { type Expected, noneMissing, noneTwice, noneUnknown } from "./code-rules.js";
import { areAreas, numbersAreFinite, ringsAreClosed } from "./geometry-rules.js";
import { readFeatures } from "./read-features.js";
import { knownLand, knownMunicipalities } from "./reference.js";
import { notTooDeep, notTooLarge, parseJson } from "./text-rules.js";
import { tidyFeatures } from "./tidy-features.js";

export type Validated =
  | {
      readonly topology: MunicipalTopology /** What was put right on the way, for the log. */;
      readonly notes: readonly string[];
    }
  | { readonly faults: readonly BoundaryFault[] };

/**
 * Reads municipal boundaries from the text of a GeoJSON or TopoJSON file, in degrees and either axis order. All faults of a
 * stage are reported together; a stage starts only when the one before found none, because it could not make sense of less.
 * @param text GeoJSON or TopoJSON as somebody sent it
 * @returns the topology with what was noticed, or every fault; bad data never throw
 */
export async function validateBoundaries(text: string): Promise<Validated> {
  const textFaults = [...notTooLarge(text), ...notTooDeep(text)];
  if (textFaults.length > 0) return { faults: textFaults };

  const parsed = parseJson(text);
  if ("faults" in parsed) return parsed;
  const read = readFeatures(parsed.value);
  if ("faults" in read) return read;

  const order = axisOrderOf(read.features);
  if (isInMetres(order)) return { faults: isInDegrees(order) };
  const expected = new Map([...knownMunicipalities()].map(([code, { name }]) => [code, name]));
  const tidied = tidyFeatures(read.features, expected);
  if ("faults" in tidied) return tidied;

  const shapeFaults = checkShape(tidied.features, expected);
  if (shapeFaults.length > 0) return { faults: shapeFaults };

  const features = withAxisOrder(tidied.features, order);
  const placeFaults = [...isInDegrees(order)];
  if (placeFaults.length === 0) placeFaults.push(...isInsideCountry(features));
  if (placeFaults.length > 0) return { faults: placeFaults };

  const areaFaults = checkAreas(features);
  if (areaFaults.length > 0) return { faults: areaFaults };

  const swapped = order === "lat-lon" ? ["latitude stood before longitude; swapped"] : [];
  try {
    return { topology: await buildTopology(features), notes: [...tidied.notes, ...swapped] };
  } catch (error) {
    return { faults: [notDrawable(features, error)] };
  }
}

/** Lines of which the library can make no map: there are too many, or they are too tangled. */
function notDrawable(features: readonly CandidateFeature[], error: unknown): BoundaryFault {
  const points = features.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0);
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "NO_MAP",
    path: "features",
    value: `${String(points)} points`,
    allowed: "generalised boundaries",
    message: `The outlines cannot be put together to one map (${reason}); use the generalised boundaries.`,
  };
}

function checkShape(features: readonly CandidateFeature[], expected: Expected): BoundaryFault[] {
  return [
    ...noneMissing(features, expected),
    ...noneUnknown(features, expected),
    ...noneTwice(features),
    ...areAreas(features),
    ...numbersAreFinite(features),
    ...ringsAreClosed(features),
  ];
}

function checkAreas(features: readonly CandidateFeature[]): BoundaryFault[] {
  return [
    ...areasArePlausible(features, knownMunicipalities()),
    ...liveWhereTheyShould(features, knownMunicipalities()),
    ...doNotOverlap(features),
    ...leaveNoGaps(features, knownLand()),
  ];
}
