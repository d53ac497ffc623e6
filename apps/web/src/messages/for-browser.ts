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

/** The texts that scripts in the browser may need. */
export const forBrowser = <Messages extends object>(messages: Messages): Partial<Messages> =>
  Object.fromEntries(Object.entries(messages).filter(([page]) => !serverOnly.includes(page))) as Partial<Messages>;
