import type { Dataset } from "@solidariteitskaart/model";
import type { Platform } from "../platform/platform.js";
import type { ObservationSources } from "./observe.js";

/** Name of this project's own model in columns that name a source. */
export function modelSource({ engineVersion }: Pick<Platform, "engineVersion">): string {
  return `model-${engineVersion}`;
}

/** What the rows of a dataset name as their source. */
export function observationSources(platform: Platform, dataset: Dataset): ObservationSources {
  const modelled = modelSource(platform);
  const published = platform.sourcesOf(dataset).published.map(({ code }) => code);
  return { modelled, published: published.join(";") || modelled };
}
