import type { PlaceMunicipality, PlaceRegion, PlaceShare, Vintage } from "@solidariteitskaart/client";
import { knownCodes } from "../../address/known-codes";
import { migrateParams } from "../../address/migrate-params";
import { changesFigures, parseView } from "../../address/parse-view";
import type { ParamFault } from "../../address/read-param";
import { shortened } from "../../address/read-param";
import type { RefusedLink } from "../../address/refused-link";
import type { ViewState } from "../../address/view-state";
import { apiIsAway } from "../../api/api-is-away";
import { askSearch } from "../../api/ask-api";
import { askVintagesFor } from "../../api/ask-vintages";
import { figuresAway } from "../../api/say-status";
import { askPlaceIndex, askPlaceMunicipality, askPlaceOutcome } from "./ask-place";
import { placeNamed } from "./place-named";

export const MOST_PLACES = 4;

/** A municipality with its part of its region's figures, or a region as a whole. */
export interface ComparedPlace {
  readonly code: string;
  readonly region: PlaceRegion;
  readonly municipality: PlaceMunicipality | null;
  readonly share: PlaceShare | null;
}

export type ComparisonPage =
  | {
      readonly kind: "figures";
      readonly places: readonly ComparedPlace[];
      /** Every region of the country, for what carries their figures. */
      readonly regions: readonly PlaceRegion[];
      readonly view: ViewState;
      readonly vintages: readonly Vintage[];
      readonly shown: Pick<Vintage, "code" | "labels">;
      readonly faults: readonly ParamFault[];
      /** What was asked to be added and is no place; null where nothing was. */
      readonly lost: string | null;
    }
  | RefusedLink
  | { readonly kind: "away"; readonly at: number };

const LONGEST_NAME = 60;
/** Names in one link that are looked up; more fit on no page. */
const MOST_READ = 8;

const codesIn = (params: URLSearchParams): readonly string[] => [
  ...new Set(
    params
      .getAll("p")
      .flatMap((list) => list.split(","))
      .map((code) => code.trim().toUpperCase())
      .filter((code) => code !== ""),
  ),
];

/** The code of a place of today by any of its names. */
const codeNamed = async (text: string): Promise<string | null> => {
  const found = (await placeNamed("municipality", text)) ?? (await placeNamed("region", text));
  return found && found.kind !== "former" ? found.code : null;
};

/** The code of a place by its name, or by what the search makes of it. */
const codeOf = async (text: string): Promise<string | null> => {
  const named = await codeNamed(text);
  if (named !== null) return named;
  const [hit] = (await askSearch(text)).filter(({ kind }) => kind !== "CORPORATION");
  return hit ? (hit.kind === "REGION" ? hit.region.code : hit.code) : null;
};

const load = async (query: string): Promise<ComparisonPage> => {
  const params = migrateParams(new URLSearchParams(query));
  const asked = codesIn(params);
  const added = (params.get("add") ?? "").trim().slice(0, LONGEST_NAME);
  params.delete("p");
  params.delete("add");
  const vintages = (await askVintagesFor(params)).value;
  const { view, faults } = parseView(params, knownCodes(vintages, null), "place");
  const refused = faults.filter(changesFigures);
  if (refused.length > 0) return { kind: "refused", view, vintages, faults: refused };
  const vintage = vintages.find(({ code }) => code === view.vintage) ?? vintages[0];
  if (!vintage) throw new Error("the API knows no recalculation");
  const { value: index } = await askPlaceIndex();
  const isPlace = (code: string): boolean =>
    index.some((region) => region.code === code || region.municipalities.some((one) => one.code === code));
  const read = await Promise.all(
    asked.map(async (text, at) => (isPlace(text) || at >= MOST_READ ? text : ((await codeNamed(text)) ?? text))),
  );
  const more = added === "" ? null : await codeOf(added);
  const wanted = [...new Set(more === null ? read : [...read, more])];
  const known = wanted.filter(isPlace);
  const places = await Promise.all(
    known.slice(0, MOST_PLACES).map(async (code) => {
      const isRegion = index.some((region) => region.code === code);
      const municipality = isRegion ? null : (await askPlaceMunicipality(code, view.vintage)).value;
      const regionCode = municipality?.region.code ?? code;
      const { value: outcome } = await askPlaceOutcome(vintage.code, view.rule, regionCode);
      if (outcome.__typename === "ScenarioFaults") return null;
      const region = outcome.regions.nodes.find((one) => one.region.code === regionCode);
      const share = outcome.municipalShares?.find((one) => one.municipality.code === code) ?? null;
      return region ? { place: { code, region, municipality, share }, regions: outcome.regions.nodes } : null;
    }),
  );
  const found = places.filter((place) => place !== null);
  const unknown = wanted
    .filter((code) => !isPlace(code))
    .map((code): ParamFault => ({ param: "p", value: shortened(code), allowed: [] }));
  const nameOf = (code: string): string =>
    index.find((region) => region.code === code)?.shortNames.nl ??
    index.flatMap(({ municipalities }) => municipalities).find((one) => one.code === code)?.name ??
    code;
  const absent = known
    .slice(0, MOST_PLACES)
    .filter((code) => !found.some(({ place }) => place.code === code))
    .map((code): ParamFault => ({ param: "p", value: nameOf(code), allowed: [], reason: "ABSENT" }));
  const tooMany = known
    .slice(MOST_PLACES)
    .map((code): ParamFault => ({ param: "p", value: code, allowed: [], reason: "TOO_MANY" }));
  return {
    kind: "figures",
    places: found.map(({ place }): ComparedPlace => place),
    regions: found[0]?.regions ?? [],
    view,
    vintages,
    shown: vintage,
    faults: [...faults, ...unknown, ...absent, ...tooMany],
    lost: added !== "" && more === null ? added : null,
  };
};

/** Two to four places side by side: codes in `p`, one more by name in `add`. */
export const loadComparison = async (query: string): Promise<ComparisonPage> => {
  try {
    return await load(query);
  } catch (failure) {
    apiIsAway("the API gave no places to compare", failure);
    return figuresAway();
  }
};
