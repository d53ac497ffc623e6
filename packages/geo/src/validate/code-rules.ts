import type { BoundaryFault } from "../fault.js";
import type { CandidateFeature } from "./candidate.js";

/** Names of the municipalities that must be there, by code. */
export type Expected = ReadonlyMap<string, string>;

/** More than this is another kind of file, or a part of one: said once. */
const fewMissing = 40;

export function noneMissing(features: readonly CandidateFeature[], expected: Expected): BoundaryFault[] {
  const present = new Set(features.map(({ code }) => code));
  const missing = [...expected].filter(([code]) => !present.has(code));
  if (missing.length > fewMissing) {
    const allowed = `all ${String(expected.size)} municipalities`;
    const message = `${String(missing.length)} of the ${String(expected.size)} municipalities are missing.`;
    return [{ code: "MISSING_MUNICIPALITIES", path: "features", value: String(missing.length), allowed, message }];
  }
  return missing.map(([code, name]) => ({
    code: "MISSING_MUNICIPALITY",
    path: "features",
    value: code,
    allowed: `all ${String(expected.size)} municipalities`,
    message: `${name} (${code}) is missing.`,
  }));
}

export function noneUnknown(features: readonly CandidateFeature[], expected: Expected): BoundaryFault[] {
  return features
    .filter(({ code }) => code === null || !expected.has(code))
    .map(({ code, path }) => ({
      code: "UNKNOWN_MUNICIPALITY",
      path,
      value: code,
      allowed: "a CBS code of 2023 to 2026, such as GM0363",
      message: code === null ? "This area has no municipality code." : `${code} is no municipality of 2023 to 2026.`,
    }));
}

export function noneTwice(features: readonly CandidateFeature[]): BoundaryFault[] {
  const first = new Map<string, string>();
  return features.flatMap(({ code, path }): BoundaryFault[] => {
    if (code === null) return [];
    const earlier = first.get(code);
    first.set(code, earlier ?? path);
    if (earlier === undefined) return [];
    const message = `${code} already stands at ${earlier}; put its parts in one MultiPolygon.`;
    return [{ code: "DUPLICATE_MUNICIPALITY", path, value: code, allowed: "each municipality once", message }];
  });
}
