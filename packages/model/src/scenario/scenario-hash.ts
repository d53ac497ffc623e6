import { hashOf } from "../support/canonical.js";
import type { Scenario } from "./types.js";

/**
 * SHA-256 of a canonical scenario: the same from a link, from GraphQL and from a file.
 * @param scenario canonical
 * @returns 64 hexadecimal digits
 */
export function scenarioHash(scenario: Scenario): string {
  return hashOf(scenario);
}
