import {
  answerIn,
  BoundariesDocument,
  type LeverLine,
  LeversDocument,
  PlaceIndexDocument,
  type PlaceIndexRegion,
  type PlaceLeverAnswers,
  PlaceLeversDocument,
  type PlaceMunicipality,
  PlaceMunicipalityDocument,
  type PlaceOutcomeAnswer,
  PlaceOutcomeDocument,
  PlaceOutlinesDocument,
} from "@solidariteitskaart/client";
import { scenarioOf } from "../../address/scenario-of";
import type { RuleChoice } from "../../address/view-state";
import { apiClient } from "../../api/api-client";
import { createMemory, type Dated } from "../../api/remember";
import { buildPlaceDrawing, type PlaceGround } from "../../map/outlines/build-place-drawing";
import type { PlaceDrawing } from "../../map/outlines/place-drawing";
import { readAreas } from "../../map/outlines/read-areas";
import { leverScenarios } from "./tried-levers";

const memory = createMemory();

/** Names, outlines and what levers do seldom change. Milliseconds. */
const FRESH_MS = 60_000;

export const askPlaceIndex = (): Promise<Dated<readonly PlaceIndexRegion[]>> =>
  memory.get("index", FRESH_MS, async () => (await apiClient().request(PlaceIndexDocument, {})).regions);

/** Today's municipality; of a former one the one that took most of it, with `askedFor`. */
export const askPlaceMunicipality = (code: string, vintage: string | null): Promise<Dated<PlaceMunicipality | null>> =>
  memory.get(
    `municipality ${JSON.stringify([code, vintage])}`,
    FRESH_MS,
    async () => (await apiClient().request(PlaceMunicipalityDocument, { code, vintage })).municipality,
  );

export const askPlaceOutcome = (
  vintage: string,
  rule: RuleChoice,
  region: string,
): Promise<Dated<PlaceOutcomeAnswer>> =>
  memory.get(`outcome ${JSON.stringify([vintage, rule, region])}`, 0, async () => {
    const outcome = answerIn(
      (
        await apiClient().request(PlaceOutcomeDocument, {
          vintage,
          scenario: scenarioOf(rule),
          region,
        })
      ).scenario,
      "outcome",
    );
    return outcome;
  });

/** What each lever alone does to every region. */
export const askPlaceLevers = (vintage: string, rule: RuleChoice): Promise<Dated<PlaceLeverAnswers>> =>
  memory.get(`levers ${JSON.stringify([vintage, rule])}`, FRESH_MS, () =>
    apiClient().request(PlaceLeversDocument, { vintage, ...leverScenarios(rule) }),
  );

export const askLevers = (vintage: string): Promise<Dated<readonly LeverLine[]>> =>
  memory.get(
    `lever list ${vintage}`,
    FRESH_MS,
    async () => (await apiClient().request(LeversDocument, { vintage })).levers,
  );

const askGround = (): Promise<Dated<PlaceGround>> =>
  memory.get("ground", FRESH_MS, async () => {
    const client = apiClient();
    const [{ regions, abroad }, { municipalities }] = await Promise.all([
      client.request(BoundariesDocument, {}),
      client.request(PlaceOutlinesDocument, {}),
    ]);
    return {
      regions: readAreas(regions.topology),
      abroad: readAreas(abroad.topology),
      municipalities: readAreas(municipalities.topology),
      attribution: regions,
    };
  });

/** One region on the map; `inside`: codes of its municipalities. */
export const askPlaceDrawing = (region: string, inside: readonly string[]): Promise<Dated<PlaceDrawing>> =>
  memory.get(`drawing ${region}`, FRESH_MS, async () =>
    buildPlaceDrawing((await askGround()).value, region, new Set(inside)),
  );
