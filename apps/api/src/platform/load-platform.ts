import { describeFaults, letterVintages, loadDatasets, loadFacts, loadVariants } from "@solidariteitskaart/data";
import type { Settings } from "../config.js";
import { loadBoundarySet } from "./boundaries/load-boundaries.js";
import { createPlatform, type PlatformParts } from "./create-platform.js";
import type { Platform } from "./platform.js";

/** For people: what is wrong with the data, all of it. */
interface Refusal {
  readonly refusal: string;
}

type DataSettings = Pick<Settings, "offline" | "cacheDir" | "boundariesFile"> & {
  /** Folder of the facts; the ones that ship with the product when left out. */
  readonly factsDir?: string;
};

type Log = (message: string) => void;

/** Reads and checks everything that the API answers from. Damaged data is a refusal; nothing is half-loaded. */
export async function loadPlatform(
  settings: DataSettings,
  log: Log,
): Promise<{ readonly platform: Platform } | Refusal> {
  const parts = await loadParts(settings, log);
  return "refusal" in parts ? parts : { platform: createPlatform({ ...parts, threads: true }) };
}

/** The same, before it is put together. */
export async function loadParts(settings: DataSettings, log: Log): Promise<PlatformParts | Refusal> {
  const read = loadFacts(settings.factsDir);
  if (!read.ok) return { refusal: describeFaults(read.faults) };
  const { facts } = read;
  const loaded = loadDatasets(facts);
  if (!loaded.ok) return { refusal: loaded.message };
  const { datasets, calibration } = loaded;
  const variants = loadVariants(facts);
  if (!variants.ok) return { refusal: variants.message };
  const letter = letterVintages(facts);
  if (!letter.ok) return { refusal: letter.message };
  const outlines = await loadBoundarySet(settings, log);
  return "refusal" in outlines
    ? outlines
    : { facts, datasets, calibration, letter: letter.vintages, variantsOf: variants.sectorsOf, ...outlines };
}
