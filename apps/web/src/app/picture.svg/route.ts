import { hasLocale } from "next-intl";
import { loadExplorer } from "../../features/explore-map/load-explorer";
import { pictureOf } from "../../features/explore-map/picture/picture-of";
import { routing } from "../../i18n/routing";
import { drawPicture } from "../../map/drawing/picture";

/** The map of a view as a picture: the query string is that of the page, `lang` says in which language. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const language = searchParams.get("lang");
  searchParams.delete("lang");
  const locale = hasLocale(routing.locales, language) ? language : routing.defaultLocale;
  const page = await loadExplorer(searchParams.toString(), locale);
  // A picture can not say beside itself that it shows something else than was asked for.
  if (page.kind !== "away" && page.faults.length > 0) {
    return Response.json({ code: "LINK_REFUSED", faults: page.faults }, { status: 400 });
  }
  const picture = page.kind === "figures" ? await pictureOf({ ...page, locale }) : null;
  if (!picture) return Response.json({ code: "API_AWAY" }, { status: 503 });
  return new Response(drawPicture(picture), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      // A drawing and nothing else, whoever opens it.
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    },
  });
};

export const dynamic = "force-dynamic";
