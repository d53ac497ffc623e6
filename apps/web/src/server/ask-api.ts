import {
  BoundariesDocument,
  type Chances,
  ChancesDocument,
  createClient,
  EachYearDocument,
  LeversDocument,
  MunicipalityDocument,
  type MunicipalityHome,
  OutcomeDocument,
  type RegionSpread,
  SearchDocument,
  type SearchHit,
  SpreadDocument,
  type Vintage,
  VintagesDocument,
  type YearlyOutcome,
  YearsUntilDocument,
} from "@solidariteitskaart/client";
import type { LeverUnits } from "../features/build-scenario/scenario-words";
import type { MapDrawing } from "../features/explore-map/map-drawing";
import { type MapBreaks, measureBreaks, valuesOfYear } from "../features/explore-map/measure-values";
import type { OutcomeAnswer } from "../view-state/scenario-of";
import type { Question } from "../view-state/view-question";
import type { Span } from "../view-state/view-state";
import { apiClient, apiUrl } from "./api-client";
import { buildDrawing } from "./build-drawing";
import { createMemory, type Dated } from "./remember";

const memory = createMemory();

/** Outlines and classes seldom change; figures are asked for every time. Milliseconds. */
const FRESH_MS = 30_000;
/** What an administrator publishes is soon there for everybody. Milliseconds. */
const LISTED_MS = 1000;

export const askVintages = (): Promise<Dated<readonly Vintage[]>> =>
  memory.get("vintages", LISTED_MS, async () => (await apiClient().request(VintagesDocument, {})).vintages);

export const askOutcome = (question: Question): Promise<Dated<OutcomeAnswer>> =>
  memory.get(
    `outcome ${JSON.stringify(question)}`,
    0,
    async () => (await apiClient().request(OutcomeDocument, question)).outcome,
  );

export const askDrawing = (): Promise<Dated<MapDrawing>> =>
  memory.get("drawing", FRESH_MS, async () => {
    const { regions, abroad } = await apiClient().request(BoundariesDocument, {});
    return buildDrawing(regions, abroad);
  });

/** In which unit each lever is told. */
export const askUnits = (vintage: string): Promise<Dated<LeverUnits>> =>
  memory.get(`units ${vintage}`, FRESH_MS, async () => {
    const { levers } = await apiClient().request(LeversDocument, { vintage });
    return Object.fromEntries(levers.map(({ key, unit }) => [key, unit]));
  });

/** What becomes of the task by year; null where the API knows no years, or refuses the scenario. */
export const askYears = (question: Question, span: Span): Promise<Dated<YearlyOutcome | null>> =>
  memory.get(`years ${span} ${JSON.stringify(question)}`, 0, async () => {
    const document = span === "until" ? YearsUntilDocument : EachYearDocument;
    const { outcome } = await apiClient().request(document, question);
    return outcome.__typename === "Outcome" ? outcome : null;
  });

/** Chances take the API seconds the first time: a page does not wait longer than this for them. Milliseconds. */
const CHANCES_MS = 3000;

/** How often each region falls short; null when the API is not done in time: ask again later. */
export const askChances = async (question: Question): Promise<Chances | null> =>
  createClient(apiUrl(), { timeoutMs: CHANCES_MS })
    .request(ChancesDocument, question)
    .then(({ ensemble }) => (ensemble.__typename === "Ensemble" ? ensemble : null))
    .catch(() => null);

const askSpread = async (vintage: string): Promise<readonly RegionSpread[]> => {
  const { outcome } = await apiClient().request(SpreadDocument, { vintage });
  return outcome.__typename === "Outcome" ? outcome.regions.nodes : [];
};

/** Class edges over all recalculations, so that one colour means one amount whichever is shown. */
export const askBreaks = (vintages: readonly string[]): Promise<Dated<MapBreaks>> =>
  memory.get(`breaks ${vintages.join(" ")}`, FRESH_MS, async () => {
    const regions = (await Promise.all(vintages.map(askSpread))).flat();
    return {
      whole: measureBreaks(regions),
      each: measureBreaks(regions.flatMap(({ years }) => years.map(valuesOfYear))),
    };
  });

export const askMunicipality = async (code: string): Promise<MunicipalityHome | null> =>
  (await apiClient().request(MunicipalityDocument, { code })).municipality;

export const askSearch = async (text: string): Promise<readonly SearchHit[]> =>
  (await apiClient().request(SearchDocument, { text, first: 12 })).search;
