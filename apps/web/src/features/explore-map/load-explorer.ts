import type {
  Chances,
  MunicipalityHome,
  OpenRange,
  Outcome,
  SearchHit,
  Vintage,
  YearlyOutcome,
} from "@solidariteitskaart/client";
import type { Locale } from "next-intl";
import { cache } from "react";
import { knownCodes } from "../../address/known-codes";
import type { LeverUnits } from "../../address/lever-units";
import { changesComparison, changesFigures, parseView } from "../../address/parse-view";
import type { ParamFault } from "../../address/read-param";
import type { RefusedLink } from "../../address/refused-link";
import { faultParam } from "../../address/scenario-faults";
import { leverFaults, questionBefore, questionOfView } from "../../address/view-question";
import type { ViewState } from "../../address/view-state";
import { apiClient } from "../../api/api-client";
import { apiIsAway, unlessAway } from "../../api/api-is-away";
import { askChances, askMunicipality, askOutcome, askRange, askSearch, askUnits, askYears } from "../../api/ask-api";
import { askVintagesFor } from "../../api/ask-vintages";
import { figuresAway } from "../../api/say-status";
import { askBreaks, askDrawing, askSheets } from "../../map/ask-map";
import type { Sheets } from "../../map/drawing/lay-sheets";
import type { MapDrawing } from "../../map/map-drawing";
import type { MapBreaks } from "../../map/measure-values";
import { isFromEnsemble } from "../../measures/measures";
import { codesInLink } from "../../places/codes-in-link";
import { askComparison, type ComparisonAnswer } from "./ask-comparison";
import { comparedWith } from "./compared-with";
import { hasRange } from "./has-range";

/** Everything the map page shows, as the API gave it. */
export interface ExplorerData {
  readonly outcome: Outcome;
  readonly vintages: readonly Vintage[];
  readonly drawing: MapDrawing;
  /** Where names and flows lie on it. */
  readonly sheets: Sheets;
  readonly breaks: MapBreaks;
  /** Figures by year, where the view asks for them. */
  readonly yearly: YearlyOutcome | null;
  /** The other end of a comparison, where the view asks for one. */
  readonly comparison: ComparisonAnswer | null;
  /** In which unit each lever is told. */
  readonly units: LeverUnits;
  /** Where the view asks for them, and the API had them in time. */
  readonly chances: Chances | null;
  /** How far what stays open can run, where the API had it at hand. */
  readonly range: OpenRange | null;
  readonly municipality: MunicipalityHome | null;
  /** When these figures were given, milliseconds since 1970. */
  readonly at: number;
  /** The API did not answer just now: these are the last figures it gave. */
  readonly stale: boolean;
}

export type ExplorerPage =
  | {
      readonly kind: "figures";
      readonly view: ViewState;
      readonly data: ExplorerData;
      readonly faults: readonly ParamFault[];
    }
  /** The link asks for figures that do not exist. */
  | RefusedLink
  /** The API is away and there are no earlier figures for this view. */
  | { readonly kind: "away"; readonly at: number };

const unknownMunicipality = (code: string): ParamFault => ({ param: "gemeente", value: code, allowed: [] });

const load = async (query: string, locale: Locale): Promise<ExplorerPage> => {
  const params = new URLSearchParams(query);
  const vintages = await askVintagesFor(params);
  const codes = vintages.value.map(({ code }) => code);
  const first = parseView(params, knownCodes(vintages.value, null), "view");
  const refused = [...first.faults.filter(changesFigures), ...leverFaults(first.view)];
  if (refused.length > 0) return { kind: "refused", view: first.view, vintages: vintages.value, faults: refused };

  const { year, span, measure } = first.view;
  const newest = codes[0] ?? "";
  const question = questionOfView(first.view, newest);
  const isCompared = first.view.presentation === "compare" && !first.faults.some(changesComparison);
  const against = isCompared ? comparedWith(first.view, vintages.value) : null;
  const [outcome, drawing, breaks, yearly, chances, comparison, units, range] = await Promise.all([
    askOutcome(question),
    askDrawing(),
    askBreaks(codes),
    year === null ? null : askYears(question, span),
    isFromEnsemble(measure) ? askChances(questionBefore(first.view, newest)) : null,
    against === null
      ? null
      : askComparison(apiClient(), first.view, against, newest).catch(unlessAway("the API gave no comparison", null)),
    askUnits(newest),
    hasRange(first.view) ? askRange(question) : null,
  ]);
  if (outcome.value.__typename === "ScenarioFaults") {
    return {
      kind: "refused",
      view: first.view,
      vintages: vintages.value,
      faults: outcome.value.faults.map((fault) => faultParam(fault, question.scenario)),
    };
  }
  const { view, faults } = parseView(params, knownCodes(vintages.value, outcome.value), "view");
  const municipality =
    view.municipality === null
      ? null
      : await askMunicipality(view.municipality, view.vintage).catch(unlessAway("the API gave no municipality", null));
  const isDrawn = (code: string) => drawing.value.regions.some((region) => region.code === code);
  const told = faults.map(
    (fault): ParamFault => (fault.param === "region" && isDrawn(fault.value) ? { ...fault, reason: "ABSENT" } : fault),
  );
  const lost = view.municipality !== null && municipality === null ? [unknownMunicipality(view.municipality)] : [];
  return {
    kind: "figures",
    view: municipality === null ? { ...view, municipality: null } : view,
    faults: [...told, ...lost],
    data: {
      outcome: outcome.value,
      vintages: vintages.value,
      drawing: drawing.value,
      sheets: await askSheets(outcome.value, locale),
      breaks: breaks.value,
      yearly: yearly?.value ?? null,
      chances,
      comparison,
      units: units.value,
      range,
      municipality,
      at: outcome.at,
      stale: outcome.stale || drawing.stale,
    },
  };
};

/** One load per request, shared by the page and its metadata. `query`: the query string of the page. */
export const loadExplorer = cache(async (query: string, locale: Locale): Promise<ExplorerPage> => {
  try {
    return await load(await codesInLink(query), locale);
  } catch (failure) {
    apiIsAway("the API gave no figures", failure);
    return figuresAway();
  }
});

/** Hits for a search without scripts; null when the API is away. */
export const loadSearch = async (text: string): Promise<readonly SearchHit[] | null> =>
  askSearch(text).catch(unlessAway("the API found nothing", null));
