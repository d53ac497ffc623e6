import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { chartAt } from "../../address/chart-href";
import { drawForCharts } from "../../api/say-status";
import { pathIn } from "../../i18n/paths";
import { siteOrigin } from "../../server/site-origin";
import type { ChartFoot } from "./chart-picture";
import { readChart, type TakenChart, type TakenFact } from "./read-chart";

interface ChartAsked {
  /** Of the address, after "/chart" or "/embed/chart". */
  readonly segments: readonly string[];
  /** "?v=2024-12", or "". */
  readonly search: string;
  readonly locale: Locale;
}

export type ChartAnswer =
  | { readonly kind: "chart"; readonly chart: TakenChart; readonly foot: ChartFoot }
  /** Its page is not right, or has no such chart, or can not be drawn now. */
  | { readonly kind: "none"; readonly status: 400 | 404 | 503; readonly link: string };

/** Sources that a picture names; the page has them all. */
const MOST_SOURCES = 3;

const factWords = ({ name, value }: TakenFact): string => (value.startsWith(name) ? value : `${name}: ${value}`);

/** A chart of a page, as the page has it: the page is drawn, and the chart cut out. */
export const takeChart = async ({ segments, search, locale }: ChartAsked): Promise<ChartAnswer> => {
  const origin = await siteOrigin();
  const at = chartAt(segments);
  if (!at) return { kind: "none", status: 404, link: origin };
  const address = `${pathIn(locale, at.page)}${search}`;
  const link = `${origin}${address}`;
  const page = await drawForCharts(address);
  if (!page || page.status >= 500) return { kind: "none", status: 503, link };
  const chart = page.status === 200 ? readChart(page.html, at.name) : null;
  if (!chart) return { kind: "none", status: page.status === 400 ? 400 : 404, link };
  const t = await getTranslations({ locale, namespace: "picture" });
  const { sources } = chart;
  const lines = [
    [chart.status, ...chart.facts.map(factWords)].join(" · "),
    ...(chart.regional === null ? [] : [chart.regional]),
    ...(sources.length === 0 ? [] : [t("sources", { sources: sources.slice(0, MOST_SOURCES).join("; ") })]),
    t("chartLicence"),
  ];
  return { kind: "chart", chart, foot: { lines, link } };
};
