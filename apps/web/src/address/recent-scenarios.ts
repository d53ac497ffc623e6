/** Under which name this browser keeps them. They never leave it. */
const KEY = "recent-scenarios";
const MOST = 5;
/** Characters; longer links do not arrive either. */
const LONGEST = 2000;

/** The links of the scenarios made last in this browser, newest first. None where it keeps nothing. */
export const recentScenarios = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept)
      ? kept.filter((one): one is string => typeof one === "string" && one.length <= LONGEST).slice(0, MOST)
      : [];
  } catch {
    return [];
  }
};

const keep = (queries: readonly string[]): void => {
  try {
    if (queries.length === 0) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing is as good: every scenario stands in its link.
  }
};

/** Keeps the link of a scenario in front of the others. */
export const rememberScenario = (query: string): void =>
  keep([query, ...recentScenarios().filter((one) => one !== query)].slice(0, MOST));

export const forgetScenarios = (): void => keep([]);
