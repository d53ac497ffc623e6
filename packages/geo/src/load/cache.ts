import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { officialProvenance } from "../attribution.js";
import type { MunicipalTopology } from "../topology/types.js";
import { type Validated, validateBoundaries } from "../validate/validate-boundaries.js";

/** The division's year is in the name, so that a newer version of this program asks the service again. */
const fileName = `boundaries-official-${officialProvenance.vintage}.topo.json`;

/** What the cache holds, checked like any other file; undefined when it holds nothing. Never throws. */
export async function readCache(folder: string): Promise<Validated | undefined> {
  try {
    return await validateBoundaries(await readFile(join(folder, fileName), "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes beside the target first, then renames: a reader sees the whole file or none. Says what went wrong. */
export async function writeCache(folder: string, topology: MunicipalTopology): Promise<string | undefined> {
  const target = join(folder, fileName);
  const temporary = `${target}.${randomUUID()}.part`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, JSON.stringify(topology));
    await rename(temporary, target);
    return undefined;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return error instanceof Error ? error.message : String(error);
  }
}
