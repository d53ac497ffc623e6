import { factsOfYear, hasMunicipalityFigures, type MunicipalityFigure } from "@solidariteitskaart/data";
import type { Dataset } from "@solidariteitskaart/model";
import { importedKey, readImportedKey } from "./nodes/imported-key.js";
import type { MunicipalityView } from "./places/municipality-view.js";
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
  const origin = {
    year: municipalityFigures.year,
    status: "DERIVED",
    sourceCode: source?.id ?? "import",
    sourceTitle: source?.title ?? vintage.label.nl,
  } as const;
  const filledUp = { ...origin, sourceTitle: `${origin.sourceTitle} + ${shippedTitle(platform.places)}` };
  const lacking = new Set(municipalityFigures.rows.filter(lacksFigures).map(({ code }) => code));
  const own = places(
    factsOfYear(platform.ground.facts, municipalityFigures),
    (code) => (lacking.has(code) ? filledUp : origin),
    (code) => importedKey(vintage.code, code),
  );
  made.set(dataset, own);
  return own;
}

/** What the file leaves unknown stays what it was: its source then names both. */
const lacksFigures = ({
  dwellings,
  corporationSharePercent,
  meanWozValue,
  households,
  inhabitants,
}: MunicipalityFigure) => [dwellings, corporationSharePercent, meanWozValue, households, inhabitants].includes(null);

/** The publication that ships with the product; which table of it, its title says in English behind a comma. */
const shippedTitle = ({ municipalities: [one] }: Places): string => one?.sourceTitle.split(",", 1)[0] ?? "";

/** A municipality with imported figures by the key of its id; undefined where its recalculation is gone. */
export async function findImportedMunicipality(
  platform: Pick<Platform, "findDataset" | "places" | "ground">,
  key: string,
): Promise<MunicipalityView | undefined> {
  const asked = readImportedKey(key);
  const dataset = asked && (await platform.findDataset(asked.vintage));
  if (!dataset || !hasMunicipalityFigures(dataset)) return undefined;
  return placesOf(platform, dataset).findMunicipality(asked.code);
}
