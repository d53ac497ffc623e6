/**
 * What pages and their scripts need and what is the same on many pages: a map, the texts. The server draws with it, and
 * browsers fetch it once, from an address that holds its version, instead of finding it in every page again.
 *
 * One process draws a page in two steps that are bundled apart, server components and the rest: they meet here.
 */
const NAME = Symbol.for("solidariteitskaart.provided");

/** Versions kept: two languages and one map are in use, and what they were before a change. */
const KEPT = 12;

type Provided = Map<string, unknown>;

const provided = (): Provided => {
  const holder = globalThis as { [NAME]?: Provided };
  holder[NAME] ??= new Map();
  return holder[NAME];
};

/** Keeps what `address` answers, for the step that draws. */
export const keepProvided = (address: string, value: unknown): void => {
  const kept = provided();
  kept.delete(address);
  kept.set(address, value);
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
};

/** @throws when nothing was kept under this address: the page did not provide it */
export const keptProvided = (address: string): unknown => {
  const value = provided().get(address);
  if (value === undefined) throw new Error(`${address} was not provided`);
  return value;
};
