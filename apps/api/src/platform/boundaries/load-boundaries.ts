import {
  attributionText,
  contextTopology,
  type BoundarySet as LoadedSet,
  loadBoundaries,
  oneLevel,
  type RegionFacts,
  regionFacts,
} from "@solidariteitskaart/geo";
import type { Fault } from "@solidariteitskaart/model";
import type { Settings } from "../../config.js";
import { BOUNDARY_LEVELS, type BoundaryLevel, type BoundarySet } from "./boundary-set.js";

const GEO_LEVELS = {
  MUNICIPALITY: "municipality",
  REGION: "region",
  PROVINCE: "province",
  COUNTRY: "country",
} as const satisfies Partial<Record<BoundaryLevel, string>>;

export type BoundaryLoading =
  | { readonly boundaries: BoundarySet; readonly regionShapes: readonly RegionFacts[] }
  | { readonly refusal: string };

type BoundarySettings = Pick<Settings, "offline" | "cacheDir" | "boundariesFile">;

/**
 * The best outlines there are: imported, cached, official or schematic. Only an imported file can be refused; what a service
 * fails to give is logged and replaced.
 */
export async function loadBoundarySet(
  { offline, cacheDir, boundariesFile }: BoundarySettings,
  log: (message: string) => void,
): Promise<BoundaryLoading> {
  const loaded = await loadBoundaries({
    offline,
    cacheFolder: cacheDir,
    ...(boundariesFile === null ? {} : { imported: { path: boundariesFile } }),
  });
  if ("faults" in loaded) return { refusal: refusalOf(boundariesFile ?? "", loaded.faults) };
  log(loaded.boundaries.log);
  return { boundaries: boundarySet(loaded.boundaries, null), regionShapes: regionFacts() };
}

function refusalOf(file: string, faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return [`BOUNDARIES_FILE ${file} has ${count}:`, ...faults.map(({ path, message }) => `  ${path}: ${message}`)].join(
    "\n",
  );
}

/** Each level is cut out once: it is asked for by every visitor. */
export function boundarySet(loaded: LoadedSet, hash: string | null): BoundarySet {
  const { source, licence, vintage, schematic } = loaded;
  const levels = new Map<BoundaryLevel, object>(
    BOUNDARY_LEVELS.map((level) => [
      level,
      level === "CONTEXT" ? contextTopology() : oneLevel(loaded.topology, GEO_LEVELS[level]),
    ]),
  );
  const topology = (level: BoundaryLevel) => levels.get(level) ?? {};
  return { source, licence, vintage, schematic, hash, attribution: attributionText(loaded), topology };
}
