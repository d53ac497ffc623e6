import {
  answerIn,
  createClient,
  type PlaceOutcome,
  PlaceOutcomeDocument,
  type PlaceRegion,
  type ScenarioInput,
} from "@solidariteitskaart/client";
import { inject } from "vitest";

export interface AskedPlace {
  readonly outcome: PlaceOutcome;
  readonly region: PlaceRegion;
}

/** What the API itself answers about a region, for holding a page against. */
export async function askPlace(code: string, vintage: string, scenario: ScenarioInput = {}): Promise<AskedPlace> {
  const client = createClient(`${inject("apiUrl")}/graphql`);
  const outcome = answerIn(
    (await client.request(PlaceOutcomeDocument, { vintage, region: code, scenario })).scenario,
    "outcome",
  );
  if (outcome.__typename !== "Outcome") throw new Error(`no figures: ${JSON.stringify(outcome.faults)}`);
  const region = outcome.regions.nodes.find((node) => node.region.code === code);
  if (!region) throw new Error(`the API knows no region ${code}`);
  return { outcome, region };
}
