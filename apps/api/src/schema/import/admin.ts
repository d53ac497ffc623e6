import { createHash, timingSafeEqual } from "node:crypto";
import type { ImportFault } from "@solidariteitskaart/data";
import { requestFault } from "../../own-figures/import-request.js";
import type { ApiContext } from "../context/api-context.js";

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * Why somebody may not act as administrator; null where they may. Takes as long for a near miss as for a far one, and who
 * guessed too often has to wait, also with the right token.
 */
export async function adminFault(
  { own, visitor, budgets: { guesses } }: Pick<ApiContext, "own" | "visitor" | "budgets">,
  given: string,
): Promise<ImportFault | null> {
  const { adminToken } = own.settings;
  if (adminToken === null) {
    const message = "Publishing is off: this server has no administrator's token.";
    return requestFault("PUBLISHING_OFF", "adminToken", null, "ADMIN_TOKEN in the environment of the API", message);
  }
  const waiting = await guesses.look(visitor);
  if (waiting.refused) {
    const message = "Too many wrong tokens came from here; wait before the next.";
    return requestFault(
      "TOO_MANY_GUESSES",
      "adminToken",
      null,
      `another try after ${waiting.seconds} seconds`,
      message,
    );
  }
  if (timingSafeEqual(digest(given), digest(adminToken))) return null;
  await guesses.spend(visitor);
  return requestFault("NOT_ADMINISTRATOR", "adminToken", null, "the administrator's token", "This is not the token.");
}
