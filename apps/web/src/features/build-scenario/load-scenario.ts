import {
  type Bridge,
  type InterestPoint,
  type LeverLine,
  LeversDocument,
  NetworkError,
  type NotedRegion,
  type Outcome,
  type Vintage,
} from "@solidariteitskaart/client";
import { cache } from "react";
import { readDraft } from "../../address/read-draft";
import type { ParamFault } from "../../address/read-param";
import { type LinkDraft, withoutNeutral } from "../../address/scenario-draft";
import type { LinkedScenario } from "../../address/view-state";
import { apiClient, apiClientWithin } from "../../api/api-client";
import { apiIsAway, unlessAway } from "../../api/api-is-away";
import { askOutcome } from "../../api/ask-api";
import { askVintagesFor } from "../../api/ask-vintages";
import { sayStatus } from "../../api/say-status";
import { askInterest } from "../../levers/ask-interest";
import { askBreaks, askDrawing } from "../../map/ask-map";
import type { ClassBreaks } from "../../map/class-breaks";
import type { MapDrawing } from "../../map/map-drawing";
import { askBridge, bridgeFollows, hasBridge } from "./ask-bridge";
import { askFirmness } from "./ask-firmness";
import { askFrontier, type OpenedFrontier, type Pair, pairOf } from "./ask-frontier";
import { askScenario, type ScenarioAnswer } from "./ask-scenario";

export interface ScenarioStart {
  readonly draft: LinkDraft;
  /** A second scenario that the link keeps, to compare with. */
  readonly beside: LinkedScenario | null;
  /** Why it keeps none, where it names one. */
  readonly besideFaults: readonly ParamFault[];
  /** What stands in the link and is not used. */
  readonly unread: readonly ParamFault[];
  readonly reading: ScenarioAnswer;
  readonly levers: readonly LeverLine[];
  readonly vintages: readonly Vintage[];
  /** The recalculation itself, without levers: what every scenario is held against. */
  readonly base: Outcome;
  /** What a point of interest does in it; null where nothing can be moved, or the answer is not in time. */
  readonly interest: InterestPoint | null;
  /** Which regions hang on choices with the levers of the link; null where there is none, or the answer does not come. */
  readonly firm: readonly NotedRegion[] | null;
  /** What each lever of the link does; null where there is none, or the answer does not come. */
  readonly bridge: Bridge | null;
  /** Two levers that the link holds against each other; null where it names none. */
  readonly frontier: OpenedFrontier | null;
  readonly drawing: MapDrawing;
  readonly breaks: ClassBreaks;
}

export type ScenarioPage = ({ readonly kind: "open" } & ScenarioStart) | { readonly kind: "away" };

/** A page waits no longer for what takes many runs of the model: without it the browser asks. Milliseconds. */
const MANY_RUNS_MS = 2000;

const bridgeOf = async (draft: LinkDraft): Promise<Bridge | null> =>
  bridgeFollows(draft)
    ? askBridge(apiClientWithin(MANY_RUNS_MS), draft).catch(unlessAway("the API gave no bridge", null))
    : null;

const firmOf = async (draft: LinkDraft): Promise<ScenarioStart["firm"]> =>
  hasBridge(draft)
    ? askFirmness(apiClientWithin(MANY_RUNS_MS), draft).catch(unlessAway("the API did not say how firm it is", null))
    : null;

/** Two levers take longer than the rest of the page. Milliseconds. */
const FRONTIER_MS = 4000;

const frontierOf = async (draft: LinkDraft, pair: Pair): Promise<OpenedFrontier> => ({
  pair,
  answer: await askFrontier(apiClientWithin(FRONTIER_MS), draft, pair).catch(unlessAway("the API gave no pair", null)),
});

const load = async (query: string): Promise<ScenarioPage> => {
  const vintages = (await askVintagesFor(new URLSearchParams(query))).value;
  const codes = vintages.map(({ code }) => code);
  const { draft, faults, beside, besideFaults, unread } = readDraft(query, vintages);
  const [base, { levers }, reading, drawing, breaks] = await Promise.all([
    askOutcome({ vintage: draft.vintage, scenario: {} }),
    apiClient().request(LeversDocument, { vintage: draft.vintage }),
    faults.length > 0 ? { figures: null, faults } : askScenario(apiClient(), draft),
    askDrawing(),
    askBreaks(codes),
  ]);
  if (base.value.__typename !== "Outcome")
    throw new NetworkError("BAD_ANSWER", `no figures of ${draft.vintage} without levers`);
  const pair = pairOf(new URLSearchParams(query), levers);
  const isWrong = pair !== null && "param" in pair;
  const meant = withoutNeutral(draft, levers);
  const [firm, bridge] = reading.figures ? await Promise.all([firmOf(meant), bridgeOf(meant)]) : [null, null];
  const table = vintages.find(({ code }) => code === draft.vintage)?.isRegionTable ?? true;
  return {
    kind: "open",
    draft,
    beside,
    besideFaults,
    unread: isWrong ? [...unread, pair] : unread,
    reading,
    levers,
    vintages,
    base: base.value,
    interest: table ? null : await askInterest(draft.vintage, base.value.hash),
    firm,
    bridge,
    frontier: pair === null || isWrong || !reading.figures?.costs ? null : await frontierOf(meant, pair),
    drawing: drawing.value,
    breaks: breaks.value.whole.balance,
  };
};

/** The scenario of a link with its figures, or with everything that is wrong with it. */
export const loadScenario = cache(async (query: string): Promise<ScenarioPage> => {
  try {
    return await load(query);
  } catch (failure) {
    apiIsAway("the API gave no scenario", failure);
    sayStatus(503);
    return { kind: "away" };
  }
});
