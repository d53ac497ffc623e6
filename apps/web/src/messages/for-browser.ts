/** Texts of pages that are written on the server alone, or that hand out their own: elsewhere they would only cost time. */
const serverOnly: readonly string[] = [
  "accessibility",
  "data",
  "facts",
  "letter",
  "longRun",
  "method",
  "own",
  "place",
  "progress",
  "scenario",
  "sure",
  "trace",
];

interface WithScenario {
  readonly scenario: {
    readonly units: object;
    readonly levers: Readonly<Record<string, { readonly name: string }>>;
  };
}

/** Enough to name the levers of a scenario: the map says which ones it assumes. */
const leverNames = ({ scenario: { units, levers } }: WithScenario) => ({
  units,
  levers: Object.fromEntries(Object.entries(levers).map(([key, { name }]) => [key, { name }])),
});

/** The texts that scripts in the browser may need. */
export const forBrowser = <Messages extends WithScenario>(messages: Messages): Partial<Messages> =>
  Object.fromEntries([
    ...Object.entries(messages).filter(([page]) => !serverOnly.includes(page)),
    ["scenario", leverNames(messages)],
  ]) as Partial<Messages>;
