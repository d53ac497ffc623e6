import type { Dataset, Outcome } from "@solidariteitskaart/model";
import { LRUCache } from "lru-cache";
import type { Platform } from "../platform/platform.js";
import type { Observation } from "./observation.js";
import { observationSources } from "./observation-sources.js";
import { observations } from "./observe.js";

/** Each holds some megabytes, more than its outcome: those that are being read page by page. */
const known = new LRUCache<Outcome, readonly Observation[]>({ max: 2 });

/** The long table of an outcome, made once for those who read it page by page. */
export function observationsOf(platform: Platform, dataset: Dataset, outcome: Outcome): readonly Observation[] {
  const rows = known.get(outcome) ?? observations(outcome, dataset, observationSources(platform, dataset));
  known.set(outcome, rows);
  return rows;
}
