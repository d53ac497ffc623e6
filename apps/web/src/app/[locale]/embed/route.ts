import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { loadExplorer } from "../../../features/explore-map/load-explorer";
import { framePage } from "../../../features/explore-map/picture/frame-page";
import { emptyFrame } from "../../../frame/embed/frame-shell";
import { homePath } from "../../../i18n/paths";
import { routing } from "../../../i18n/routing";
import { siteOrigin } from "../../../server/site-origin";

interface FrameRoute {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The map of a view, to stand in a page of somebody else. Its query string is that of the page. */
export const GET = async (request: Request, { params }: FrameRoute): Promise<Response> => {
  const { locale: asked } = await params;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const { search } = new URL(request.url);
  const link = `${await siteOrigin()}${homePath(locale)}${search}`;
  const page = await loadExplorer(search.slice(1), locale);
  const faults = page.kind === "away" ? [] : page.faults;
  const html = page.kind === "figures" && faults.length === 0 ? await framePage({ ...page, locale }, link) : null;
  const headers = { "content-type": "text/html; charset=utf-8" };
  if (html !== null) return new Response(html, { headers });
  const t = await getTranslations({ locale, namespace: "picture" });
  const words =
    faults.length > 0
      ? t(faults.every(({ reason }) => reason === "ABSENT") ? "absent" : "refused", {
          what: faults.map(({ param, value }) => `${param}=${value}`).join(", "),
        })
      : t("away");
  return new Response(await emptyFrame(locale, words, link), { status: faults.length > 0 ? 400 : 503, headers });
};

export const dynamic = "force-dynamic";
