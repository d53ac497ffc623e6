import { describeFaults, loadDatasets, loadFacts } from "@solidariteitskaart/data";
import type { Settings } from "../config.js";
import { createPlatform } from "./create-platform.js";
import { loadBoundarySet } from "./load-boundaries.js";
import type { Platform } from "./platform.js";

export type PlatformLoading =
  | { readonly platform: Platform }
  /** For people: what is wrong with the data, all of it. */
  | { readonly refusal: string };

type PlatformSettings = Pick<Settings, "offline" | "cacheDir" | "boundariesFile"> & {
  /** Folder of the facts; the ones that ship with the product when left out. */
  readonly factsDir?: string;
};

/** Reads and checks everything that the API answers from. Damaged data is a refusal; nothing is half-loaded. */
export async function loadPlatform(
  settings: PlatformSettings,
  log: (message: string) => void,
): Promise<PlatformLoading> {
  const read = loadFacts(settings.factsDir);
  if (!read.ok) return { refusal: describeFaults(read.faults) };
  const { facts } = read;
  const loaded = loadDatasets(facts);
  if (!loaded.ok) return { refusal: loaded.message };
  const outlines = await loadBoundarySet(settings, log);
  if ("refusal" in outlines) return outlines;
  return { platform: createPlatform({ facts, datasets: loaded.datasets, ...outlines }) };
}
