import {
  BoundariesDocument,
  MunicipalityDocument,
  type MunicipalityHome,
  OutcomeDocument,
  PositionsDocument,
  SearchDocument,
  type SearchHit,
  type Vintage,
  VintagesDocument,
} from "@solidariteitskaart/client";
import { type ClassBreaks, classBreaks } from "../features/explore-map/class-breaks";
import type { MapDrawing } from "../features/explore-map/map-drawing";
import { type OutcomeAnswer, scenarioOf } from "../view-state/scenario-of";
import type { RuleChoice } from "../view-state/view-state";
import { apiClient } from "./api-client";
import { buildDrawing } from "./build-drawing";
import { createMemory, type Dated } from "./remember";

const memory = createMemory();

/** Lists and outlines change when the API restarts; figures are asked for every time. Milliseconds. */
const FRESH_MS = 30_000;

export const askVintages = (): Promise<Dated<readonly Vintage[]>> =>
  memory.get("vintages", FRESH_MS, async () => (await apiClient().request(VintagesDocument, {})).vintages);

export const askOutcome = (vintage: string, rule: RuleChoice): Promise<Dated<OutcomeAnswer>> =>
  memory.get(`outcome ${JSON.stringify([vintage, rule])}`, 0, async () => {
    const { outcome } = await apiClient().request(OutcomeDocument, { vintage, scenario: scenarioOf(rule) });
    return outcome;
  });

export const askDrawing = (): Promise<Dated<MapDrawing>> =>
  memory.get("drawing", FRESH_MS, async () => {
    const { regions, abroad } = await apiClient().request(BoundariesDocument, {});
    return buildDrawing(regions, abroad);
  });

const ownPositions = async (vintage: string): Promise<readonly number[]> => {
  const { outcome } = await apiClient().request(PositionsDocument, { vintage });
  return outcome.__typename === "Outcome" ? outcome.regions.nodes.map(({ ownPosition }) => ownPosition) : [];
};

/** Class edges over all recalculations, so that one colour means one amount whichever is shown. */
export const askBreaks = (vintages: readonly string[]): Promise<Dated<ClassBreaks>> =>
  memory.get(`breaks ${vintages.join(" ")}`, FRESH_MS, async () =>
    classBreaks((await Promise.all(vintages.map(ownPositions))).flat()),
  );

export const askMunicipality = async (code: string): Promise<MunicipalityHome | null> =>
  (await apiClient().request(MunicipalityDocument, { code })).municipality;

export const askSearch = async (text: string): Promise<readonly SearchHit[]> =>
  (await apiClient().request(SearchDocument, { text, first: 12 })).search;
