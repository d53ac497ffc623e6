import { setTimeout as pause } from "node:timers/promises";
import type { ApiProcess } from "../publication/api-process.js";

export interface Sweep {
  /** Ensembles. */
  readonly questions: number;
  /** Futures of each. */
  readonly runs: number;
  /** Makes the questions of this sweep others than those of another one. */
  readonly name: number;
}

/** Questions that wait at a time: more of one process would be refused. */
const AT_ONCE = 8;

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
 * A rent, year by year a little more, and for each how sure the outcome is.
 * @param onAnswer called with the number of answers until now
 * @returns the answers, in the order of the questions
 */
export async function runSweep(
  api: ApiProcess,
  { questions, runs, name }: Sweep,
  onAnswer: (answers: number) => void = () => undefined,
): Promise<readonly string[]> {
  const answers: string[] = [];
  let next = 0;
  let done = 0;
  const ask = async () => {
    while (next < questions) {
      const place = next++;
      answers[place] = await askAgain(api, { runs, seed: name, rent: place / questions / 2 });
      onAnswer(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return answers;
}
