import { answerIn, type Client, FirmnessDocument, type NotedRegion } from "@solidariteitskaart/client";
import { inputOf, type LinkDraft } from "../../address/scenario-draft";

/** Which regions fall short in this scenario whatever is chosen: the model runs once for every way of calculating. */
export const askFirmness = async (
  client: Client,
  draft: LinkDraft,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly NotedRegion[]> => {
  const question = { vintage: draft.vintage, scenario: inputOf(draft) };
  const outcome = answerIn((await client.request(FirmnessDocument, question, options)).scenario, "outcome");
  if (outcome.__typename !== "Outcome") throw new Error("the scenario has faults");
  return outcome.regions.nodes;
};
