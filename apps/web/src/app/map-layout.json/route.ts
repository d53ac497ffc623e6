import { hasLocale } from "next-intl";
import { loadLayout } from "../../features/explore-map/load-layout";
import { routing } from "../../i18n/routing";

/** Where names and flows lie on the map, for the scenario of the query string: the browser asks when that changes. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const language = searchParams.get("lang");
  searchParams.delete("lang");
  const locale = hasLocale(routing.locales, language) ? language : routing.defaultLocale;
  // Figures of somebody's own may stand behind it: no cache keeps it.
  const headers = { "cache-control": "no-store" };
  try {
    const sheets = await loadLayout(searchParams, locale);
    return sheets
      ? Response.json(sheets, { headers })
      : Response.json({ code: "SCENARIO_REFUSED" }, { status: 400, headers });
  } catch (failure) {
    console.error("the API gave no figures to lay out:", failure instanceof Error ? failure.message : failure);
    return Response.json({ code: "API_AWAY" }, { status: 502, headers });
  }
};

export const dynamic = "force-dynamic";
