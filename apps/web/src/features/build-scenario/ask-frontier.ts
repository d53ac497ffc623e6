import { answerIn, type Client, type Frontier, FrontierDocument, type LeverLine } from "@solidariteitskaart/client";
import type { ParamFault } from "../../address/read-param";
import { inputOf, type LinkDraft } from "../../address/scenario-draft";

/** The keys of two levers that are held against each other. */
export type Pair = readonly [string, string];

/** In a link: "pair=rentIncrease,subsidyLumpSum". */
export const PAIR = "pair";

export interface OpenedFrontier {
  readonly pair: Pair;
  /** Null where the answer does not come in time. */
  readonly answer: Frontier | null;
}

/** A switch is on or off: nothing runs along an axis. */
export const movableLevers = (levers: readonly LeverLine[]): readonly LeverLine[] =>
  levers.filter(({ unit }) => unit !== "SWITCH");

/** The pair that a link names; null where it names none. */
export const pairOf = (params: URLSearchParams, levers: readonly LeverLine[]): Pair | ParamFault | null => {
  const value = params.get(PAIR);
  if (value === null) return null;
  const allowed = movableLevers(levers).map(({ key }) => key);
  const [a = "", b = "", ...more] = value.split(",");
  const isRight = a !== b && more.length === 0 && allowed.includes(a) && allowed.includes(b);
  return isRight ? [a, b] : { param: PAIR, value: value.slice(0, 80), allowed };
};

/** How far the second lever has to go at each value of the first, so that nothing stays open. */
export const askFrontier = async (client: Client, draft: LinkDraft, [leverA, leverB]: Pair): Promise<Frontier> => {
  const { vintage } = draft;
  const frontier = answerIn(
    (await client.request(FrontierDocument, { vintage, scenario: inputOf(draft), leverA, leverB })).scenario,
    "frontier",
  );
  if (frontier.__typename !== "Frontier") throw new Error("the scenario has faults");
  return frontier;
};
