import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Provenance } from "../attribution.js";
import { type Validated, validateBoundaries } from "../validate/validate-boundaries.js";

/** Boundaries that somebody supplies, and what they say about them. */
export interface ImportedFile {
  /** GeoJSON or TopoJSON, municipalities with their CBS code, degrees. */
  readonly path: string;
  readonly source?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly vintage?: string;
}

export async function readImported({ path }: ImportedFile): Promise<Validated> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const message = `The boundary file cannot be read (${reason}).`;
    return { faults: [{ code: "FILE_NOT_READABLE", path: "file", value: path, allowed: "a readable file", message }] };
  }
  return validateBoundaries(text);
}

export function importedProvenance(file: ImportedFile): Provenance {
  const name = basename(file.path);
  return {
    source: file.source ?? `Imported file ${name}`,
    licence: file.licence ?? "As stated by the supplier of the file",
    attribution: file.attribution ?? `Boundaries: imported file ${name}`,
    vintage: file.vintage ?? "2023-2026",
    schematic: false,
  };
}
