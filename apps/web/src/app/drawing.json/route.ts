import { apiIsAway } from "../../api/api-is-away";
import { askDrawing } from "../../map/ask-map";
import { DRAWING_PATH } from "../../map/provided-drawing";
import { answerProvided } from "../../provided/provide";

/** The map without figures: the same on every page, until the boundaries change. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    return answerProvided(request, DRAWING_PATH, (await askDrawing()).value);
  } catch (failure) {
    apiIsAway("the API gave no boundaries", failure);
    return Response.json({ code: "API_AWAY" }, { status: 502, headers: { "cache-control": "no-store" } });
  }
};

export const dynamic = "force-dynamic";
