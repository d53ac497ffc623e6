/** The forms in which a chart can be taken along. */
export const chartForms = ["png", "svg", "csv"] as const;

export type ChartForm = (typeof chartForms)[number];

const ENGLISH = /^\/en(?=[/?]|$)/;

/**
 * Address of a chart of a page: "/chart/zekerheid/fan.png?v=2024-12".
 * @param at path and query of the page
 * @param name of the chart on it
 */
export const chartHref = (at: string, name: string, form: ChartForm): string => {
  const [path = "", query = ""] = at.split("?");
  return `/chart${path.replace(/\/$/, "")}/${name}.${form}${query === "" ? "" : `?${query}`}`;
};

/** Address of the page that holds a chart alone, to stand in somebody else's: "/en/embed/chart/zekerheid/fan". */
export const chartFrameHref = (at: string, name: string): string => {
  const [path = "", query = ""] = at.split("?");
  const language = ENGLISH.exec(path)?.[0] ?? "";
  const page = path.slice(language.length).replace(/\/$/, "");
  return `${language}/embed/chart${page}/${name}${query === "" ? "" : `?${query}`}`;
};

/** Pages that hold no charts, but what is made of pages: asking for a chart of a chart would never end. */
const made = new Set(["chart", "embed"]);

/**
 * The page that a chart stands on.
 * @param segments of its address, after "/chart" or "/embed/chart", without the language
 * @returns its Dutch path and the name of the chart; null where there can be no such chart
 */
export const chartAt = (segments: readonly string[]): { readonly page: `/${string}`; readonly name: string } | null => {
  const name = segments.at(-1) ?? "";
  const path = segments.slice(0, -1);
  if (!/^[a-zA-Z]+$/.test(name) || made.has(path[0] ?? "")) return null;
  return { page: `/${path.map((part) => encodeURIComponent(decodeURIComponent(part))).join("/")}`, name };
};
