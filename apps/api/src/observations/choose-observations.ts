import { type Fault, figures } from "@solidariteitskaart/model";
import { LIMITS } from "../limits.js";
import { shownValue } from "../platform/words/shown-value.js";
import type { Observation } from "./observation.js";

/** What is asked of the table; null is everything. A value that is named twice counts once. */
export interface ObservationChoice {
  readonly measures: readonly string[] | null;
  /** Calendar years; totals over all years fall away when years are chosen. */
  readonly years: readonly number[] | null;
}

export type ObservationSelection =
  | { readonly observations: readonly Observation[] }
  | { readonly faults: readonly Fault[] };

/** The rows that were asked for, or everything that is wrong with the question. An empty answer is a fault too. */
export function chooseObservations(all: readonly Observation[], choice: ObservationChoice): ObservationSelection {
  const known = [...new Set(all.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  const faults = [...measureFaults(choice.measures), ...yearFaults(choice.years, known)];
  if (faults.length > 0) return { faults: faults.slice(0, LIMITS.errors) };
  const wantedMeasures = choice.measures && new Set(choice.measures);
  const wantedYears = choice.years && new Set(choice.years);
  const chosen = all.filter(
    ({ measure, year }) =>
      (!wantedMeasures || wantedMeasures.has(measure)) && (!wantedYears || (year !== null && wantedYears.has(year))),
  );
  return chosen.length > 0 ? { observations: chosen } : { faults: [nothingFound(choice)] };
}

function measureFaults(chosen: readonly string[] | null): Fault[] {
  if (!chosen) return [];
  const keys = figures.map(({ key }) => key);
  const allowed = keys.join(", ");
  if (chosen.length === 0) return [emptyList("measures", allowed)];
  if (chosen.length > LIMITS.listItems) return [tooMany("measures", chosen.length)];
  return chosen.flatMap((key, index) => {
    if (keys.includes(key)) return [];
    const value = shownValue(key);
    const message = `There is no measure ${value ?? ""}; the measures are ${allowed}.`;
    return { code: "UNKNOWN_MEASURE", path: `measures[${index}]`, value, allowed, message };
  });
}

function yearFaults(chosen: readonly number[] | null, known: readonly number[]): Fault[] {
  if (!chosen) return [];
  const allowed = known.join(", ");
  if (chosen.length === 0) return [emptyList("years", allowed)];
  if (chosen.length > LIMITS.listItems) return [tooMany("years", chosen.length)];
  return chosen.flatMap((year, index) => {
    if (known.includes(year)) return [];
    const message = `There is no year ${year}; the years are ${allowed}.`;
    return { code: "UNKNOWN_YEAR", path: `years[${index}]`, value: String(year), allowed, message };
  });
}

function emptyList(path: string, allowed: string): Fault {
  const message = `${path} is an empty list; leave it out for everything, or name one or more.`;
  return { code: "EMPTY_LIST", path, value: "", allowed, message };
}

function tooMany(path: string, count: number): Fault {
  const allowed = `at most ${LIMITS.listItems} items`;
  const message = `${path} is a list of ${count}; name ${allowed}, or leave it out for everything.`;
  return { code: "TOO_MANY", path, value: String(count), allowed, message };
}

function nothingFound({ measures: chosen, years }: ObservationChoice): Fault {
  return {
    code: "NO_OBSERVATIONS",
    path: "measures",
    value: chosen?.join(", ") ?? null,
    allowed: years ? "a measure that is known by year, or no years" : "a measure that this recalculation has",
    message: `This recalculation has no figures of these measures${years ? " by year; leave years out for totals" : ""}.`,
  };
}
