import { type LeverLine, LeversDocument, type Outcome, type Vintage } from "@solidariteitskaart/client";
import { cache } from "react";
import { askScenario, type ScenarioReading } from "../features/build-scenario/ask-scenario";
import { readDraft } from "../features/build-scenario/read-draft";
import type { ScenarioDraft } from "../features/build-scenario/scenario-draft";
import type { ClassBreaks } from "../features/explore-map/class-breaks";
import type { MapDrawing } from "../features/explore-map/map-drawing";
import type { ParamFault } from "../view-state/read-param";
import type { LinkedScenario } from "../view-state/view-state";
import { apiClient } from "./api-client";
import { askBreaks, askDrawing, askOutcome } from "./ask-api";
import { askVintagesFor } from "./ask-vintages";

export interface ScenarioStart {
  readonly draft: ScenarioDraft;
  /** A second scenario that the link keeps, to compare with. */
  readonly beside: LinkedScenario | null;
  /** Why it keeps none, where it names one. */
  readonly besideFaults: readonly ParamFault[];
  readonly reading: ScenarioReading;
  readonly levers: readonly LeverLine[];
  readonly vintages: readonly Vintage[];
  /** The recalculation itself, without levers: what every scenario is held against. */
  readonly base: Outcome;
  readonly drawing: MapDrawing;
  readonly breaks: ClassBreaks;
}

export type ScenarioPage = ({ readonly kind: "open" } & ScenarioStart) | { readonly kind: "away" };

const load = async (query: string): Promise<ScenarioPage> => {
  const vintages = (await askVintagesFor(new URLSearchParams(query))).value;
  const codes = vintages.map(({ code }) => code);
  const { draft, faults, beside, besideFaults } = readDraft(query, vintages);
  const [base, { levers }, reading, drawing, breaks] = await Promise.all([
    askOutcome({ vintage: draft.vintage, scenario: {} }),
    apiClient().request(LeversDocument, { vintage: draft.vintage }),
    faults.length > 0 ? { figures: null, faults } : askScenario(apiClient(), draft),
    askDrawing(),
    askBreaks(codes),
  ]);
  if (base.value.__typename !== "Outcome") throw new Error(`no figures of ${draft.vintage} without levers`);
  return {
    kind: "open",
    draft,
    beside,
    besideFaults,
    reading,
    levers,
    vintages,
    base: base.value,
    drawing: drawing.value,
    breaks: breaks.value.whole.balance,
  };
};

/** The scenario of a link with its figures, or with everything that is wrong with it. */
export const loadScenario = cache(async (query: string): Promise<ScenarioPage> => {
  try {
    return await load(query);
  } catch (failure) {
    console.error("the API gave no scenario:", failure instanceof Error ? failure.message : failure);
    return { kind: "away" };
  }
});
