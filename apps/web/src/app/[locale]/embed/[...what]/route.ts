import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { chartFrame } from "../../../../features/take-along/chart-frame";
import { frameCalled } from "../../../../features/take-along/frame-called";
import { placeFrame } from "../../../../features/take-along/place-frame";
import { takeChart } from "../../../../features/take-along/take-chart";
import { emptyFrame } from "../../../../frame/embed/frame-shell";
import { pathIn } from "../../../../i18n/paths";
import { routing } from "../../../../i18n/routing";

interface FrameRoute {
  readonly params: Promise<{ readonly locale: string; readonly what: readonly string[] }>;
}

/** One chart, "/embed/chart/zekerheid/fan", or one place, "/embed/gemeente/GM0599-rotterdam", to stand in a page of somebody else. */
export const GET = async (request: Request, { params }: FrameRoute): Promise<Response> => {
  const { locale: asked, what } = await params;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const { search } = new URL(request.url);
  const [kind, ...segments] = what;
  const address = await frameCalled(kind ?? "", segments);
  if (address !== null)
    return new Response(null, { status: 308, headers: { location: `${pathIn(locale, address)}${search}` } });
  const headers = { "content-type": "text/html; charset=utf-8" };
  if (kind !== "chart") {
    const { html, status } = await placeFrame({ segments: what, search, locale });
    return new Response(html, { status, headers });
  }
  const answer = await takeChart({ segments, search, locale });
  if (answer.kind === "chart") return new Response(await chartFrame(answer.chart, answer.foot, locale), { headers });
  const t = await getTranslations({ locale, namespace: "picture" });
  const words = t(answer.status === 503 ? "away" : "noChart");
  return new Response(await emptyFrame(locale, words, answer.link), { status: answer.status, headers });
};

export const dynamic = "force-dynamic";
