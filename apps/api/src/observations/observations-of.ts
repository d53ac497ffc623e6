import type { Dataset, Outcome } from "@solidariteitskaart/model";
import type { Platform } from "../platform/platform.js";
import type { Observation } from "./observation.js";
import { observationSources } from "./observation-sources.js";
import { observations } from "./observe.js";

const known = new WeakMap<Outcome, readonly Observation[]>();

/** The long table of an outcome, made once for as long as the outcome itself is kept: a reader of pages asks many times. */
export function observationsOf(platform: Platform, dataset: Dataset, outcome: Outcome): readonly Observation[] {
  const rows = known.get(outcome) ?? observations(outcome, dataset, observationSources(platform, dataset));
  known.set(outcome, rows);
  return rows;
}
