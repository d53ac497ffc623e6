import { createHash, timingSafeEqual } from "node:crypto";
import type { ImportFault } from "@solidariteitskaart/data";
import { requestFault } from "../../own-figures/import-request.js";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Why somebody may not act as administrator; null where they may. Takes as long for a near miss as for a far one. */
export function adminFault(given: string, adminToken: string | null): ImportFault | null {
  if (adminToken === null) {
    const message = "Publishing is off: this server has no administrator's token.";
    return requestFault("PUBLISHING_OFF", "adminToken", null, "ADMIN_TOKEN in the environment of the API", message);
  }
  if (timingSafeEqual(digest(given), digest(adminToken))) return null;
  return requestFault("NOT_ADMINISTRATOR", "adminToken", null, "the administrator's token", "This is not the token.");
}
