/** Texts of pages that are written on the server alone: sending them to the browser would only cost time. */
const serverOnly: readonly string[] = ["accessibility"];

/** The texts that scripts in the browser may need. */
export const forBrowser = <Messages extends object>(messages: Messages): Partial<Messages> =>
  Object.fromEntries(Object.entries(messages).filter(([page]) => !serverOnly.includes(page))) as Partial<Messages>;
