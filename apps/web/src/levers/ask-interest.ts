import { answerIn, type InterestPoint, InterestPointDocument } from "@solidariteitskaart/client";
import { apiClient } from "../api/api-client";
import { unlessAway } from "../api/api-is-away";
import { createMemory } from "../api/remember";

const memory = createMemory();
/** The same recalculation has the same answer for ever; its key holds a checksum. Milliseconds. */
const LASTING = 86_400_000;

/**
 * What a point of interest does in a recalculation; null where nothing can be moved, or the answer is not in time.
 * @param checksum changes with the data of the recalculation
 */
export const askInterest = (vintage: string, checksum: string): Promise<InterestPoint | null> =>
  memory
    .get(`${vintage} ${checksum}`, LASTING, async () => {
      const sensitivity = answerIn(
        (await apiClient().request(InterestPointDocument, { vintage })).scenario,
        "sensitivity",
      );
      return sensitivity.__typename === "Sensitivity" ? sensitivity : null;
    })
    .then(({ value }) => value)
    .catch(unlessAway("the API did not say what interest does", null));
