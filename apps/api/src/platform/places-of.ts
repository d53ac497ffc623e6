import { factsOfYear, hasMunicipalityFigures } from "@solidariteitskaart/data";
import type { Dataset } from "@solidariteitskaart/model";
import { type Places, places } from "./places/places.js";
import type { Platform } from "./platform.js";

/** Kept as long as the dataset itself. */
const made = new WeakMap<Dataset, Places>();

/**
 * Municipalities and regions as a recalculation has them: those that ship with the product, or those that were imported
 * with it, under their own year and source.
 */
export function placesOf(platform: Pick<Platform, "places" | "ground">, dataset: Dataset): Places {
  if (!hasMunicipalityFigures(dataset)) return platform.places;
  const known = made.get(dataset);
  if (known) return known;
  const { municipalityFigures, vintage, sources } = dataset;
  const source = sources.find(({ id }) => id === "own-1");
  const own = places(factsOfYear(platform.ground.facts, municipalityFigures), {
    year: municipalityFigures.year,
    status: "DERIVED",
    sourceCode: source?.id ?? "import",
    sourceTitle: source?.title ?? vintage.label.nl,
  });
  made.set(dataset, own);
  return own;
}
