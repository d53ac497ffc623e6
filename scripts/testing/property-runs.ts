import { randomInt } from "node:crypto";

const FEW_RUNS = 20;
const HIGHEST_SEED = 2 ** 31;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * How often every property test is tried, and from which seed: TEST_RUNS and TEST_SEED, else few times from a seed that
 * nobody chose. `npm run test:long` sets TEST_RUNS high.
 */
export function propertyRuns(env: Variables): { readonly numRuns: number; readonly seed: number } {
  return {
    numRuns: wholeNumber(env, "TEST_RUNS") ?? FEW_RUNS,
    seed: wholeNumber(env, "TEST_SEED") ?? randomInt(HIGHEST_SEED),
  };
}

function wholeNumber(env: Variables, name: string): number | undefined {
  const text = env[name];
  if (text === undefined || text === "") return undefined;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new Error(`${name} is "${text}"; a whole number is needed, such as ${name}=500.`);
}
