import { createClient, type Outcome, OutcomeDocument, type SolidarityRuleInput } from "@solidariteitskaart/client";
import { inject } from "vitest";

/** What the API itself answers, for holding the page against. */
export async function askApi(vintage: string, solidarity: SolidarityRuleInput = {}): Promise<Outcome> {
  const client = createClient(`${inject("apiUrl")}/graphql`);
  const { outcome } = await client.request(OutcomeDocument, { vintage, scenario: { solidarity } });
  if (outcome.__typename !== "Outcome") throw new Error(`no figures: ${JSON.stringify(outcome.faults)}`);
  return outcome;
}

/** The figures of one region. */
export function regionOf(outcome: Outcome, code: string): Outcome["regions"]["nodes"][number] {
  const found = outcome.regions.nodes.find(({ region }) => region.code === code);
  if (!found) throw new Error(`the API knows no region ${code}`);
  return found;
}
