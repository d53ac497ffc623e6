import { officialProvenance, type Provenance, schematicProvenance } from "../attribution.js";
import { membership } from "../facts/municipalities.js";
import type { BoundaryFault } from "../fault.js";
import { dissolve } from "../topology/dissolve.js";
import type { BoundaryTopology } from "../topology/types.js";
import { type Validated, validateBoundaries } from "../validate/validate-boundaries.js";
import { readCache, writeCache } from "./cache.js";
import { type ImportedFile, importedProvenance, readImported } from "./imported.js";
import { fetchOfficial, officialUrl } from "./official.js";
import { schematicTopology } from "./schematic.js";

export interface LoadOptions {
  /** Boundaries that the user imported; when damaged, nothing else is tried. */
  readonly imported?: ImportedFile;
  /** Folder for the official set once it has been fetched; absent: it is fetched at every start. */
  readonly cacheFolder?: string;
  /** Never ask the map service (NPA_OFFLINE=1). */
  readonly offline?: boolean;
  /** How long the service may take, milliseconds. Default 4,000. */
  readonly timeoutMs?: number;
  /** Address of the service. Default: CBS gebiedsindelingen 2025 at PDOK. */
  readonly url?: string;
}

export type BoundaryOrigin = "imported" | "cached" | "official" | "schematic";

/** Boundaries ready to draw, with what has to be said about them. */
export interface BoundarySet extends Provenance {
  readonly origin: BoundaryOrigin;
  readonly topology: BoundaryTopology;
  /** One line: which set it became, and why not an earlier one. */
  readonly log: string;
}

export type LoadResult = { readonly boundaries: BoundarySet } | { readonly faults: readonly BoundaryFault[] };

/** The same with the municipalities alone, as they can be kept and read again. */
export type CheckedBoundaries =
  | { readonly boundaries: BoundarySet; readonly municipalities: object }
  | { readonly faults: readonly BoundaryFault[] };

/**
 * Imported, else cached official, else fresh official, else schematic. Only a damaged imported file is refused.
 * @param options boundaries that a person brought, and how long the map service may take (milliseconds)
 * @returns the boundaries with where they come from, and why others were not used
 */
export async function loadBoundaries(options: LoadOptions = {}): Promise<LoadResult> {
  if (options.imported !== undefined) return loadImported(options.imported);
  const skipped: string[] = [];
  const boundaries = (await loadCached(options, skipped)) ?? (await loadOfficial(options, skipped));
  return { boundaries: boundaries ?? loadSchematic(skipped) };
}

async function loadImported(file: ImportedFile): Promise<LoadResult> {
  return importedSet(await readImported(file), file);
}

function importedSet(read: Validated, file: ImportedFile): LoadResult {
  if ("faults" in read) return read;
  return { boundaries: boundarySet("imported", importedProvenance(file), all(read.topology), read.notes) };
}

/**
 * Boundaries from the text of a file: seconds of computing for a whole country.
 * @param file what its supplier says about it; `path` is its name
 */
export async function boundariesOfText(text: string, file: ImportedFile): Promise<CheckedBoundaries> {
  const read = await validateBoundaries(text);
  const set = importedSet(read, file);
  if ("faults" in read) return read;
  return "faults" in set ? set : { ...set, municipalities: read.topology };
}

async function loadCached({ cacheFolder }: LoadOptions, skipped: string[]): Promise<BoundarySet | undefined> {
  const cached = cacheFolder === undefined ? undefined : await readCache(cacheFolder);
  if (cached === undefined) return undefined;
  if ("topology" in cached) return boundarySet("cached", officialProvenance, all(cached.topology), cached.notes);
  skipped.push(`the cached set is damaged (${firstFault(cached.faults)})`);
  return undefined;
}

async function loadOfficial(options: LoadOptions, skipped: string[]): Promise<BoundarySet | undefined> {
  if (options.offline === true) {
    skipped.push("the service is not asked (offline)");
    return undefined;
  }
  const fetched = await fetchOfficial(options.url ?? officialUrl, options.timeoutMs ?? 4_000);
  if ("topology" in fetched) {
    const failure =
      options.cacheFolder === undefined ? undefined : await writeCache(options.cacheFolder, fetched.topology);
    const notes = failure === undefined ? fetched.notes : [...fetched.notes, `not cached: ${failure}`];
    return boundarySet("official", officialProvenance, all(fetched.topology), [...skipped, ...notes]);
  }
  skipped.push(
    "reason" in fetched ? fetched.reason : `the service's answer is not usable (${firstFault(fetched.faults)})`,
  );
  return undefined;
}

function loadSchematic(skipped: readonly string[]): BoundarySet {
  return boundarySet("schematic", schematicProvenance, schematicTopology(), skipped);
}

function boundarySet(
  origin: BoundaryOrigin,
  provenance: Provenance,
  topology: BoundaryTopology,
  notes: readonly string[],
): BoundarySet {
  const because = notes.length === 0 ? "" : `: ${notes.join("; ")}`;
  return { ...provenance, origin, topology, log: `Boundaries: ${origin} set (${provenance.source})${because}` };
}

function all(topology: Parameters<typeof dissolve>[0]): BoundaryTopology {
  return dissolve(topology, membership());
}

function firstFault(faults: readonly BoundaryFault[]): string {
  const more = faults.length > 1 ? ` and ${String(faults.length - 1)} more` : "";
  return `${faults[0]?.message ?? "unknown"}${more}`;
}
