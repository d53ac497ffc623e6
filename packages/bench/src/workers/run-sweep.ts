import { setTimeout as pause } from "node:timers/promises";
import type { ApiProcess } from "../publication/api-process.js";

export interface Sweep {
  /** Ensembles. */
  readonly questions: number;
  /** Futures of each. */
  readonly runs: number;
  /** The first of its seeds: each question has one of its own. */
  readonly seed: number;
}

/** Questions that wait at a time: more of one process would be refused. */
const AT_ONCE = 8;

/** Different rents. */
const RENTS = 5;

const ENSEMBLE = /* GraphQL */ `
  query ($runs: Int!, $seed: Int!, $rent: Float!) {
    scenario(input: { measures: [{ key: "rentIncrease", value: $rent }] }) {
      faults { message }
      ensemble(runs: $runs, seed: $seed) { ... on Ensemble { national { open { p50 } } } }
    }
  }
`;

/** What takes longer than one answer may goes on meanwhile: it is asked again. */
async function askAgain({ ask }: ApiProcess, variables: object): Promise<string> {
  for (;;) {
    try {
      return JSON.stringify(await ask(ENSEMBLE, variables));
    } catch (error) {
      if (!/EXECUTION_TIMEOUT|BUSY/.test(String(error))) throw error;
      await pause(100);
    }
  }
}

/**
 * Rents that rise a little more and a little less, and for each, again and again, how sure the outcome is.
 * @param onAnswer called with the number of answers until now
 * @returns the answers, in the order of the questions
 */
export async function runSweep(
  api: ApiProcess,
  { questions, runs, seed }: Sweep,
  onAnswer: (answers: number) => void = () => undefined,
): Promise<readonly string[]> {
  const answers: string[] = [];
  let next = 0;
  let done = 0;
  const ask = async () => {
    while (next < questions) {
      const place = next++;
      answers[place] = await askAgain(api, { runs, seed: seed + place, rent: (place % RENTS) / 10 });
      onAnswer(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return answers;
}
