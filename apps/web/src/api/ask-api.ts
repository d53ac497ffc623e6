import {
  answerIn,
  type Chances,
  ChancesDocument,
  EachYearDocument,
  LeversDocument,
  MunicipalityDocument,
  type MunicipalityHome,
  type OpenRange,
  OpenRangeDocument,
  OutcomeDocument,
  SearchDocument,
  type SearchHit,
  type Vintage,
  VintagesDocument,
  type YearlyOutcome,
  YearsUntilDocument,
} from "@solidariteitskaart/client";
import type { LeverUnits } from "../address/lever-units";
import type { OutcomeAnswer } from "../address/scenario-of";
import type { ViewQuestion } from "../address/view-question";
import type { Span } from "../address/view-state";
import { apiClient, apiClientWithin } from "./api-client";
import { unlessAway } from "./api-is-away";
import { createMemory, type Dated } from "./remember";

const memory = createMemory();

/** Units seldom change; figures are asked for every time. Milliseconds. */
const FRESH_MS = 30_000;
/** What an administrator publishes is soon there for everybody. Milliseconds. */
const LISTED_MS = 1000;

export const askVintages = (): Promise<Dated<readonly Vintage[]>> =>
  memory.get("vintages", LISTED_MS, async () => (await apiClient().request(VintagesDocument, {})).vintages);

export const askOutcome = (question: ViewQuestion): Promise<Dated<OutcomeAnswer>> =>
  memory.get(`outcome ${JSON.stringify(question)}`, 0, async () =>
    answerIn((await apiClient().request(OutcomeDocument, question)).scenario, "outcome"),
  );

/** In which unit each lever is told. */
export const askUnits = (vintage: string): Promise<Dated<LeverUnits>> =>
  memory.get(`units ${vintage}`, FRESH_MS, async () => {
    const { levers } = await apiClient().request(LeversDocument, { vintage });
    return Object.fromEntries(levers.map(({ key, unit }) => [key, unit]));
  });

/** What becomes of the task by year; null where the API knows no years, or refuses the scenario. */
export const askYears = (question: ViewQuestion, span: Span): Promise<Dated<YearlyOutcome | null>> =>
  memory.get(`years ${span} ${JSON.stringify(question)}`, 0, async () => {
    const document = span === "until" ? YearsUntilDocument : EachYearDocument;
    const outcome = answerIn((await apiClient().request(document, question)).scenario, "outcome");
    return outcome.__typename === "Outcome" ? outcome : null;
  });

/** Chances take the API seconds the first time: a page does not wait longer than this for them. Milliseconds. */
const CHANCES_MS = 3000;

/** How often each region falls short; null when the API is not done in time: ask again later. */
export const askChances = async (question: ViewQuestion): Promise<Chances | null> =>
  apiClientWithin(CHANCES_MS)
    .request(ChancesDocument, question)
    .then(({ scenario }) => scenario?.ensemble ?? null)
    .catch(unlessAway("the API gave no chances in time", null));

/** The range stands beside the answer once it is known; no page waits for it. Milliseconds. */
const RANGE_MS = 300;

/** How far what stays open can run; null when the API does not have it at hand. */
export const askRange = async (question: ViewQuestion): Promise<OpenRange | null> =>
  apiClientWithin(RANGE_MS)
    .request(OpenRangeDocument, question)
    .then(({ scenario }) => scenario?.ensemble ?? null)
    // Not yet known is no outage, and no reason to keep the page without it.
    .catch(unlessAway(null, null));

/** @param vintage whose municipalities are meant; null for those that ship with the product */
export const askMunicipality = async (code: string, vintage: string | null): Promise<MunicipalityHome | null> =>
  (await apiClient().request(MunicipalityDocument, { code, vintage })).municipality;

export const askSearch = async (text: string): Promise<readonly SearchHit[]> =>
  (await apiClient().request(SearchDocument, { text, first: 12 })).search ?? [];
