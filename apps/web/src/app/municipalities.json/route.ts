import { apiIsAway } from "../../api/api-is-away";
import { askMunicipalities } from "../../map/outlines/ask-municipalities";

/** The same for every visitor until the boundaries change. */
const CACHING = "public, max-age=3600";

/** Lines and published figures of municipalities, for a map that is zoomed in. */
export const GET = async (): Promise<Response> => {
  try {
    return Response.json(await askMunicipalities(), { headers: { "cache-control": CACHING } });
  } catch (failure) {
    apiIsAway("the API gave no municipalities", failure);
    return Response.json({ code: "API_AWAY" }, { status: 502, headers: { "cache-control": "no-store" } });
  }
};

export const dynamic = "force-dynamic";
