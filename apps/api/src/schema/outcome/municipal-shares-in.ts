import { municipalShares } from "@solidariteitskaart/model";
import type { Places } from "../../platform/places/places.js";
import type { MunicipalShareView, OutcomeView } from "./views.js";

/**
 * The parts of the municipalities of a region; none where the outcome has no such region: a table of some regions says nothing
 * about the others, and nothing about their municipalities.
 * @param region code
 */
export function sharesIn(
  { outcome, dataset }: Pick<OutcomeView, "outcome" | "dataset">,
  region: string,
  places: Places,
): MunicipalShareView[] {
  const balance = outcome.regions.find((one) => one.region === region);
  if (!balance) return [];
  const homes = places.municipalitiesOf(region).map((one) => ({ code: one.code, homes: one.corporationDwellings }));
  return municipalShares(balance, homes).map((share) => ({ ...share, dataset }));
}
