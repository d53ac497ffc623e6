/** Something that nobody asked before: what is kept answers nothing here. */
let count = Math.floor(Math.random() * 1e6);
export const unseen = (): number => {
  count += 1;
  return 1000 + (count % 40_000) + count / 1e9;
};

/** What a step of a lever asks. */
export const stepOfLever = (): string => `{
  scenario(input: { measures: [{ key: "subsidyPerHome", value: ${unseen()} }] }) {
    faults { message }
    outcome { national { shortfall surplus moved open } allRegions { region { code } shortfall surplus open } }
  }
}`;

/** About as dear as one question may be. */
export const dearQuestion = (): string => {
  const parts = Array.from(
    { length: 4 },
    (
      _,
      at,
    ) => `o${at}: outcome(scenario: { measures: [{ key: "subsidyPerHome", value: ${unseen()} }] }) { ... on Outcome {
      corporations(first: 100) { nodes { homes task need room debt debtEnd given received homesLost measuresLost icrEnd ltvEnd } }
      regions(first: 19) { nodes { years { year task open unmet finance { debt interest tax icr ltv } } } } } }`,
  );
  return `{ ${parts.join(" ")} }`;
};

/** A page that has to be drawn. */
export const unseenPage = (): string => `/gemeente/GM0344-utrecht?m.subsidyPerHome=${Math.floor(unseen())}`;

export const watchEnsemble = (seed: number): string =>
  JSON.stringify({ query: `subscription { ensembleProgress(runs: 2000, seed: ${seed}) { done total } }` });

/** Milliseconds. The value below which this share of them is. */
export const at = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(share * times.length) - 1] ?? Number.NaN;
