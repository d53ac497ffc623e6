import type { SectorDataset } from "@solidariteitskaart/model";
import { importedCorporationView } from "./places/corporation-view.js";
import type { Platform } from "./platform.js";
import { placesNamed } from "./search/places-named.js";
import { searchEntries } from "./search/search-entries.js";
import { type SearchNames, searchIndex } from "./search/search-index.js";

/** Kept as long as the dataset itself. */
const made = new WeakMap<SectorDataset, SearchNames>();

/** Finds places, and the corporations of an import in place of those of the reference sector. */
export function searchInImport(
  { places, ground }: Pick<Platform, "places" | "ground">,
  dataset: SectorDataset,
): SearchNames {
  const known = made.get(dataset);
  if (known) return known;
  const corporations = dataset.corporations.map((found) => importedCorporationView(dataset.vintage.code, found));
  const search = searchIndex(searchEntries(places, corporations, ground.facts), placesNamed(places));
  made.set(dataset, search);
  return search;
}
