import type { DraftFault } from "../../address/scenario-draft";

/** How many futures, and what they are drawn with. */
export interface AskedRuns {
  readonly runs: number;
  readonly seed: number;
}

export const runChoices = [1000, 2500, 10_000] as const;
export const defaultRuns: AskedRuns = { runs: 1000, seed: 2026 };
const MOST_RUNS = 10_000;
const GREATEST_SEED = 2_147_483_647;

const whole = (text: string, from: number, until: number): number | null => {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= until ? value : null;
};

/** The query of the page with these futures. `query`: of the scenario alone. */
export const runsQuery = (query: string, { runs, seed }: AskedRuns): string => {
  const own = runs === defaultRuns.runs && seed === defaultRuns.seed ? "" : `runs=${runs}&seed=${seed}`;
  return own === "" ? query : `${query === "" ? "?" : `${query}&`}${own}`;
};

/** Reads `runs` and `seed` of a link. `asked`: it names the number of futures, so whoever opens it wants them computed. */
export const readRuns = (
  params: URLSearchParams,
): { readonly settings: AskedRuns; readonly asked: boolean; readonly faults: readonly DraftFault[] } => {
  const read = (name: "runs" | "seed", from: number, until: number) => {
    const text = params.get(name);
    const value = text === null || text === "" ? defaultRuns[name] : whole(text, from, until);
    const fault = { key: name, code: "OUT_OF_RANGE", value: text?.slice(0, 40) ?? "", allowed: `${from}–${until}` };
    return { value: value ?? defaultRuns[name], faults: value === null ? [fault] : [] };
  };
  const runs = read("runs", 2, MOST_RUNS);
  const seed = read("seed", 0, GREATEST_SEED);
  return {
    settings: { runs: runs.value, seed: seed.value },
    asked: params.has("runs"),
    faults: [...runs.faults, ...seed.faults],
  };
};
