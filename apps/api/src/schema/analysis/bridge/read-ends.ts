import type { Fault } from "@solidariteitskaart/model";
import type { Platform } from "../../../platform/platform.js";
import { type ReadScenario, readScenario } from "../../scenario/read-scenario.js";
import type { ScenarioRef } from "./scenario-ref.js";

export interface BridgeEnds {
  readonly fromEnd: ReadScenario;
  readonly toEnd: ReadScenario;
}

const isEmpty = ({ vintage, scenario }: ScenarioRef) => (vintage ?? null) === null && (scenario ?? null) === null;

/** Reads both ends of a comparison, with the faults of both. Two empty ones are the two that the letter compares. */
export async function readEnds(
  platform: Pick<Platform, "parseScenario" | "letterVintages">,
  from: ScenarioRef,
  to: ScenarioRef,
): Promise<BridgeEnds | { readonly faults: readonly Fault[] }> {
  const { before, after } = platform.letterVintages;
  const asksLetter = isEmpty(from) && isEmpty(to);
  const fromEnd = await readScenario(platform, asksLetter ? { vintage: before } : from, "from");
  const toEnd = await readScenario(platform, asksLetter ? { vintage: after } : to, "to");
  if ("faults" in fromEnd || "faults" in toEnd)
    return { faults: [fromEnd, toEnd].flatMap((end) => ("faults" in end ? end.faults : [])) };
  return { fromEnd, toEnd };
}
