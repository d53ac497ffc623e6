import {
  answerIn,
  createClient,
  FirmnessDocument,
  type NotedRegion,
  type Outcome,
  OutcomeDocument,
  type ScenarioInput,
  type SolidarityRuleInput,
} from "@solidariteitskaart/client";
import { inject } from "vitest";

/** What the API itself answers, for holding the page against. */
export async function askApi(vintage: string, solidarity: SolidarityRuleInput = {}): Promise<Outcome> {
  const client = createClient(`${inject("apiUrl")}/graphql`);
  const outcome = answerIn(
    (await client.request(OutcomeDocument, { vintage, scenario: { solidarity } })).scenario,
    "outcome",
  );
  if (outcome.__typename !== "Outcome") throw new Error(`no figures: ${JSON.stringify(outcome.faults)}`);
  return outcome;
}

/** The regions of which choices decide whether they fall short in a scenario. */
export async function hangingIn(vintage: string, scenario: ScenarioInput = {}): Promise<readonly NotedRegion[]> {
  const client = createClient(`${inject("apiUrl")}/graphql`);
  const outcome = answerIn((await client.request(FirmnessDocument, { vintage, scenario })).scenario, "outcome");
  if (outcome.__typename !== "Outcome") throw new Error("no figures");
  return outcome.regions.nodes.filter(({ robustness }) => robustness?.verdict === "DEPENDS");
}

/** The figures of one region. */
export function regionOf(outcome: Outcome, code: string): Outcome["regions"]["nodes"][number] {
  const found = outcome.regions.nodes.find(({ region }) => region.code === code);
  if (!found) throw new Error(`the API knows no region ${code}`);
  return found;
}
