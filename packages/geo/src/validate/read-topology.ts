import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { BoundaryFault } from "../fault.js";
import { isPosition } from "./is-position.js";
import { isRecord } from "./is-record.js";
import { limits } from "./limits.js";
import { municipalityCodeOf } from "./municipality-code.js";

type Geometry = Topology["objects"][string];
type Found = { readonly features: unknown[]; readonly path: string } | { readonly faults: BoundaryFault[] };

/** Unpacks the object of a topology that holds the most municipalities. */
export function featuresOfTopology(document: Record<string, unknown>): Found {
  const arcFaults = arcsAreLines(document.arcs);
  if (arcFaults.length > 0) return { faults: arcFaults };
  if (!isTopology(document)) return { faults: [damaged("objects", "a topology with objects and a transform")] };
  const collections = Object.entries(document.objects).map(([name, object]) => ({
    name,
    geometries: geometriesOf(object),
  }));
  const [best] = collections.sort((a, b) => municipalCount(b.geometries) - municipalCount(a.geometries));
  if (best === undefined) return { faults: [damaged("objects", "an object with municipalities")] };
  const path = `objects.${best.name}.geometries`;
  if (!staysSmall(best.geometries, document.arcs)) return { faults: [tooManyPoints(path)] };
  try {
    return { path, features: best.geometries.map((geometry) => feature(document, geometry)) };
  } catch {
    return { faults: [damaged(path, "geometries whose arcs exist")] };
  }
}

function municipalCount(geometries: readonly Geometry[]): number {
  return geometries.filter((geometry) => /^GM\d{4}$/.test(municipalityCodeOf(geometry) ?? "")).length;
}

function geometriesOf(object: Geometry): Geometry[] {
  return object.type === "GeometryCollection" ? object.geometries : [object];
}

/** A short file can name one long arc a million times: count the points before unpacking them. */
function staysSmall(geometries: readonly Geometry[], arcs: readonly (readonly unknown[])[]): boolean {
  let points = 0;
  const count = (part: unknown): void => {
    if (Array.isArray(part)) for (const inner of part) count(inner);
    else if (typeof part === "number") points += arcs[part < 0 ? ~part : part]?.length ?? 0;
  };
  for (const geometry of geometries) if ("arcs" in geometry) count(geometry.arcs);
  return points <= limits.points;
}

function tooManyPoints(path: string): BoundaryFault {
  const allowed = `at most ${String(limits.points)} points`;
  return {
    code: "TOO_MANY_POINTS",
    path,
    value: null,
    allowed,
    message: "Unpacked, the outlines have too many points.",
  };
}

function arcsAreLines(arcs: unknown): BoundaryFault[] {
  if (!Array.isArray(arcs)) return [damaged("arcs", "a list of arcs")];
  const wrong = arcs.findIndex((arc) => !Array.isArray(arc) || arc.length < 2 || !arc.every(isPosition));
  return wrong === -1 ? [] : [damaged(`arcs[${String(wrong)}]`, "at least two positions of two numbers")];
}

function isTopology(document: Record<string, unknown>): document is Record<string, unknown> & Topology {
  const { objects, transform } = document;
  const isObject = (value: unknown): boolean =>
    isRecord(value) && (value.type !== "GeometryCollection" || Array.isArray(value.geometries));
  if (!isRecord(objects) || !Object.values(objects).every(isObject)) return false;
  return (
    transform === undefined || (isRecord(transform) && isPosition(transform.scale) && isPosition(transform.translate))
  );
}

function damaged(path: string, allowed: string): BoundaryFault {
  return { code: "DAMAGED_TOPOLOGY", path, value: null, allowed, message: `The topology is damaged at ${path}.` };
}
