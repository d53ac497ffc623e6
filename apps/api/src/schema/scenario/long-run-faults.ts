import type { Dataset, Fault } from "@solidariteitskaart/model";
import { GREATEST_PACE, LATEST_LONG_RUN_YEAR } from "@solidariteitskaart/model";
import type { ScenarioReading } from "../../platform/platform.js";
import { numberFault, wholeNumberFault } from "../fault/range-faults.js";

const lastYear = ({ firstYear, yearCount }: Dataset) => firstYear + yearCount - 1;

/** What is wrong with the last year of a long run, if anything; a wrong scenario has no years to compare it with. */
export function untilFault(reading: ScenarioReading, until: number | null | undefined): Fault | undefined {
  if (typeof until !== "number" || "faults" in reading) return undefined;
  return wholeNumberFault(until, "until", lastYear(reading.dataset), LATEST_LONG_RUN_YEAR);
}

export function paceFault(pace: number): Fault | undefined {
  return numberFault(pace, "pace", 0, GREATEST_PACE);
}

export function paceFromFault({ firstYear }: Dataset, paceFrom: number): Fault | undefined {
  return wholeNumberFault(paceFrom, "paceFrom", firstYear, LATEST_LONG_RUN_YEAR);
}

/** A table of regions has no accounts to run on. */
export function accountsFault({ vintage }: Dataset): Fault {
  const message = `${vintage.code} holds positions of regions without accounts of corporations: there is no long run.`;
  return {
    code: "NEEDS_ACCOUNTS",
    path: "vintage",
    value: vintage.code,
    allowed: "a recalculation with accounts",
    message,
  };
}
