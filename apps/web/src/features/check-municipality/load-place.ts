import { NetworkError, type PlaceIndexRegion } from "@solidariteitskaart/client";
import { cache } from "react";
import { knownCodes } from "../../address/known-codes";
import { changesFigures, parseView } from "../../address/parse-view";
import { resultMark } from "../../address/result-mark";
import { faultParam } from "../../address/scenario-faults";
import { scenarioOf } from "../../address/scenario-of";
import type { ViewState } from "../../address/view-state";
import { apiIsAway, unlessAway } from "../../api/api-is-away";
import { askSearch } from "../../api/ask-api";
import { askVintagesFor } from "../../api/ask-vintages";
import { figuresAway } from "../../api/say-status";
import { askInterest } from "../../levers/ask-interest";
import { askBreaks } from "../../map/ask-map";
import type { PlaceKind } from "../../places/code-named";
import type { FoundPlace } from "../../places/find-place";
import { siteOrigin } from "../../server/site-origin";
import {
  askLevers,
  askPlaceDrawing,
  askPlaceIndex,
  askPlaceLevers,
  askPlaceMunicipality,
  askPlaceOutcome,
} from "./ask-place";
import type { PlaceData, PlacePageData } from "./place-data";
import { placeNamed } from "./place-named";

const LONGEST_NAME = 60;

/** What the address says, as a person would have typed it. */
const wantedName = (segment: string): string => {
  const text = segment.replaceAll(/[-_+]+/g, " ").trim();
  return (/^gm\d{4} (.+)$/i.exec(text)?.[1] ?? text).slice(0, LONGEST_NAME);
};

const unknown = async (segment: string): Promise<PlacePageData> => {
  const wanted = wantedName(segment);
  const hits = wanted === "" ? [] : await askSearch(wanted).catch(unlessAway("the API found no places", []));
  return { kind: "unknown", wanted, hits: hits.slice(0, 6) };
};

/** What a place is called in both languages; a municipality has one name. */
const nameOf = (
  { code }: FoundPlace,
  index: readonly PlaceIndexRegion[],
): { readonly nl: string; readonly en: string } => {
  const region = index.find((one) => one.code === code);
  if (region) return region.shortNames;
  const name = index.flatMap(({ municipalities }) => municipalities).find((one) => one.code === code)?.name ?? code;
  return { nl: name, en: name };
};

const loadFigures = async (
  place: FoundPlace,
  view: ViewState,
  vintages: PlaceData["vintages"],
  faults: PlaceData["faults"],
  params: URLSearchParams,
): Promise<PlacePageData> => {
  const index = await askPlaceIndex();
  const municipality = place.kind === "region" ? null : (await askPlaceMunicipality(place.code, view.vintage)).value;
  const code = municipality?.region.code ?? place.code;
  const inside = index.value.find((region) => region.code === code)?.municipalities.map((one) => one.code) ?? [];
  const vintage = view.vintage ?? vintages[0]?.code ?? "";
  const [outcome, drawing, breaks, tried, levers] = await Promise.all([
    askPlaceOutcome(vintage, view.rule, code),
    askPlaceDrawing(code, inside),
    askBreaks(vintages.map((one) => one.code)),
    // Nine more scenarios: a page without them is better than none.
    askPlaceLevers(vintage, view.rule).then(
      ({ value }) => value,
      () => null,
    ),
    askLevers(vintage),
  ]);
  if (outcome.value.__typename === "ScenarioFaults") {
    return {
      kind: "refused",
      view,
      vintages,
      faults: outcome.value.faults.map((fault) => faultParam(fault, scenarioOf(view.rule))),
    };
  }
  const region = outcome.value.regions.nodes.find((node) => node.region.code === code);
  if (!region) {
    const shown = outcome.value.regions.nodes.map((node) => node.region);
    return { kind: "outside", name: nameOf(place, index.value), view, vintages, shown };
  }
  const share = outcome.value.municipalShares?.find((one) => one.municipality.code === municipality?.code) ?? null;
  return {
    kind: "figures",
    data: {
      path: place.path,
      view,
      faults,
      mark: resultMark(params, outcome.value.hash),
      outcome: outcome.value,
      region,
      municipality,
      share,
      index: index.value,
      vintages,
      drawing: drawing.value,
      breaks: breaks.value.whole.balance,
      tried,
      levers: levers.value,
      interest: tried?.interestUp?.outcome ? await askInterest(vintage, outcome.value.datasetHash) : null,
      origin: await siteOrigin(),
      at: outcome.at,
      stale: outcome.stale,
    },
  };
};

const loadFormer = async (place: FoundPlace, view: ViewState): Promise<PlacePageData> => {
  const [index, answer] = await Promise.all([askPlaceIndex(), askPlaceMunicipality(place.code, null)]);
  const former = answer.value?.askedFor;
  if (!former) throw new NetworkError("BAD_ANSWER", `the API does not explain what became of ${place.code}`);
  return { kind: "former", path: place.path, former, index: index.value, view };
};

const load = async (kind: PlaceKind, segment: string, query: string): Promise<PlacePageData> => {
  const params = new URLSearchParams(query);
  const [place, vintages] = await Promise.all([placeNamed(kind, segment), askVintagesFor(params)]);
  if (!place) return unknown(segment);
  if (place.path !== `/${kind === "region" ? "regio" : "gemeente"}/${segment}`) {
    return { kind: "moved", path: place.path };
  }
  const { view, faults } = parseView(params, knownCodes(vintages.value, null), "place");
  const refused = faults.filter(changesFigures);
  if (refused.length > 0) return { kind: "refused", view, vintages: vintages.value, faults: refused };
  return place.kind === "former" ? loadFormer(place, view) : loadFigures(place, view, vintages.value, faults, params);
};

/** One load per request, shared by the page and its metadata. `segment`: the last part of the address. */
export const loadPlace = cache(async (kind: PlaceKind, segment: string, query: string): Promise<PlacePageData> => {
  try {
    return await load(kind, segment, query);
  } catch (failure) {
    apiIsAway("the API gave no place", failure);
    return figuresAway();
  }
});
