import { apiIsAway } from "../../api/api-is-away";
import { askMunicipalities } from "../../map/outlines/ask-municipalities";

/** The same for every visitor until the boundaries change. */
const CACHING = "public, max-age=3600";

/** Figures of a private link are for who has it. */
const PRIVATE = "private, max-age=60";

/** Lines of municipalities with what is published of them, or imported with a recalculation, for a map that is zoomed in. */
export const GET = async (request: Request): Promise<Response> => {
  const vintage = new URL(request.url).searchParams.get("v");
  try {
    const caching = vintage === null ? CACHING : PRIVATE;
    return Response.json(await askMunicipalities(vintage), { headers: { "cache-control": caching } });
  } catch (failure) {
    apiIsAway("the API gave no municipalities", failure);
    return Response.json({ code: "API_AWAY" }, { status: 502, headers: { "cache-control": "no-store" } });
  }
};

export const dynamic = "force-dynamic";
