import { answerIn, FirmnessDocument, type NotedRegion } from "@solidariteitskaart/client";
import { apiClient } from "./api-client";
import { createReader, type Reading } from "./reading";

const read = createReader();

/**
 * Which regions fall short whatever is chosen, for pages that state figures of regions without asking for an outcome.
 * @param vintage the newest where absent
 */
export const readFirmness = (vintage?: string): Promise<Reading<readonly NotedRegion[]>> =>
  read(`firmness ${vintage ?? ""}`, async () => {
    const outcome = answerIn((await apiClient().request(FirmnessDocument, { vintage })).scenario, "outcome");
    return outcome.__typename === "Outcome" ? outcome.regions.nodes : [];
  });
