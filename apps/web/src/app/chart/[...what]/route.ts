import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { type ChartForm, chartForms } from "../../../address/chart-href";
import { chartCsv } from "../../../features/take-along/chart-csv";
import { drawChart } from "../../../features/take-along/chart-picture";
import { takeChart } from "../../../features/take-along/take-chart";
import { routing } from "../../../i18n/routing";

interface ChartRoute {
  readonly params: Promise<{ readonly what: readonly string[] }>;
}

const ENDING = new RegExp(`\\.(${chartForms.join("|")})$`);

/** A chart of a page as a drawing or as figures: "/chart/zekerheid/fan.svg". The image is made of the drawing by the server around. */
export const GET = async (request: Request, { params }: ChartRoute): Promise<Response> => {
  const { what } = await params;
  const [first = "", ...rest] = what;
  const isNamed = hasLocale(routing.locales, first);
  const locale = isNamed ? first : routing.defaultLocale;
  const path = isNamed ? rest : what;
  const form = ENDING.exec(path.at(-1) ?? "")?.[1] as ChartForm | undefined;
  const segments = [...path.slice(0, -1), (path.at(-1) ?? "").replace(ENDING, "")];
  const answer = await takeChart({ segments, search: new URL(request.url).search, locale });
  if (answer.kind === "none") {
    const code = { 400: "LINK_REFUSED", 404: "NO_CHART", 503: "API_AWAY" }[answer.status];
    return Response.json({ code, page: answer.link }, { status: answer.status });
  }
  const headers = { "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };
  if (form === "csv") {
    const { chart, foot } = answer;
    const column = await getTranslations({ locale, namespace: "picture.columns" });
    const status = await getTranslations({ locale, namespace: "status" });
    const link = `${foot.link}#chart-${segments.at(-1) ?? ""}`;
    return new Response(chartCsv({ chart, words: { column, status }, locale, link }), {
      headers: { ...headers, "content-type": "text/csv; charset=utf-8" },
    });
  }
  return new Response(drawChart(answer.chart, answer.foot), {
    headers: { ...headers, "content-type": "image/svg+xml; charset=utf-8" },
  });
};

export const dynamic = "force-dynamic";
