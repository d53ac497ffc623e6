import { apiUrl } from "../../../server/api-client";
import { forwardStream } from "../../../server/forward-stream";

/** The browser's way to answers that come bit by bit: same origin, like the rest. */
export const POST = (request: Request): Promise<Response> => forwardStream(request, `${apiUrl()}/stream`);
