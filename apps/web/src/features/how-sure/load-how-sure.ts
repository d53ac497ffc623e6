import {
  answerIn,
  type Ensemble,
  EnsembleDocument,
  HowSureDocument,
  type HowSureOutcome,
  type HowSureSensitivity,
  NetworkError,
  type ScenarioInput,
  type Vintage,
} from "@solidariteitskaart/client";
import { cache } from "react";
import { draftQuery } from "../../address/draft-query";
import { readDraft } from "../../address/read-draft";
import type { ParamFault } from "../../address/read-param";
import { type ResultMark, resultMark } from "../../address/result-mark";
import { type DraftFault, faultAtLever, inputOf, type LinkDraft, textFaults } from "../../address/scenario-draft";
import { apiClient } from "../../api/api-client";
import { apiIsAway } from "../../api/api-is-away";
import { askVintagesFor } from "../../api/ask-vintages";
import { createMemory } from "../../api/remember";
import { sayStatus } from "../../api/say-status";
import { askDrawing } from "../../map/ask-map";
import type { MapDrawing } from "../../map/map-drawing";
import { type AskedRuns, readRuns } from "./read-runs";

export interface HowSureStart {
  readonly draft: LinkDraft;
  /** What stands in the link and is not used. */
  readonly unread: readonly ParamFault[];
  /** What the link says of its result; null: nothing. */
  readonly mark: ResultMark | null;
  readonly scenario: ScenarioInput;
  /** "?v=2026-01&m.rentIncrease=0.5": the scenario alone. */
  readonly query: string;
  readonly settings: AskedRuns;
  readonly outcome: HowSureOutcome;
  readonly sensitivity: HowSureSensitivity | null;
  /** Null where it has not been computed yet: that takes some seconds. */
  readonly ensemble: Ensemble | null;
  readonly drawing: MapDrawing;
  readonly vintages: readonly Vintage[];
}

export type HowSureData =
  | ({ readonly kind: "open" } & HowSureStart)
  | { readonly kind: "refused"; readonly draft: LinkDraft; readonly faults: readonly DraftFault[] }
  /** Figures of regions alone: without corporations there is nothing to vary. */
  | { readonly kind: "noAccounts"; readonly vintage: Vintage; readonly vintages: readonly Vintage[] }
  | { readonly kind: "away" };

const memory = createMemory();
/** The same question has the same answer for ever; its key holds the hash of the outcome. Milliseconds. */
const LASTING = 86_400_000;

const askEnsemble = async (
  hash: string,
  question: { readonly vintage: string; readonly scenario: ScenarioInput },
  { runs, seed }: AskedRuns,
): Promise<Ensemble | null> => {
  const ask = async (): Promise<Ensemble> => {
    const ensemble = answerIn(
      (await apiClient().request(EnsembleDocument, { ...question, runs, seed })).scenario,
      "ensemble",
    );
    if (ensemble.__typename !== "Ensemble")
      throw new NetworkError("BAD_ANSWER", "an ensemble of a scenario that has an outcome was refused");
    return ensemble;
  };
  return memory.get(`${hash} ${String(runs)} ${String(seed)}`, LASTING, ask).then(
    ({ value }) => value,
    () => null,
  );
};

const load = async (query: string): Promise<HowSureData> => {
  const vintages = (await askVintagesFor(new URLSearchParams(query))).value;
  const { draft, faults, unread } = readDraft(query, vintages, "certainty");
  const runs = readRuns(new URLSearchParams(query));
  const wrong = [...faults, ...textFaults(draft), ...runs.faults];
  if (wrong.length > 0) return { kind: "refused", draft, faults: wrong };
  const vintage = vintages.find(({ code }) => code === draft.vintage);
  if (vintage?.isRegionTable) return { kind: "noAccounts", vintage, vintages };
  const scenario = inputOf(draft);
  const question = { vintage: draft.vintage, scenario };
  const [{ scenario: found }, drawing] = await Promise.all([
    apiClient().request(HowSureDocument, question),
    askDrawing(),
  ]);
  const outcome = answerIn(found, "outcome");
  if (outcome.__typename !== "Outcome") {
    return { kind: "refused", draft, faults: outcome.faults.map((fault) => faultAtLever(fault, scenario)) };
  }
  const scenarioQuery = draftQuery(draft);
  const now = runs.asked || scenarioQuery === `?v=${draft.vintage}`;
  return {
    kind: "open",
    draft,
    unread,
    mark: resultMark(new URLSearchParams(query), outcome.hash),
    scenario,
    query: scenarioQuery,
    settings: runs.settings,
    outcome,
    sensitivity: found?.sensitivity ?? null,
    ensemble: now ? await askEnsemble(outcome.hash, question, runs.settings) : null,
    drawing: drawing.value,
    vintages,
  };
};

/** What is known about how sure a scenario is, or what is wrong with it. */
export const loadHowSure = cache(async (query: string): Promise<HowSureData> => {
  try {
    return await load(query);
  } catch (failure) {
    apiIsAway("the API did not say how sure", failure);
    sayStatus(503);
    return { kind: "away" };
  }
});
