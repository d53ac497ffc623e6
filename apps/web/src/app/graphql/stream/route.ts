import { API_TIMEOUT_MS, apiUrl } from "../../../server/api-client";
import { forwardStream } from "../../../server/forward-stream";

/** Server-sent events of the API, by way of this site. */
export const POST = (request: Request): Promise<Response> =>
  forwardStream(request, { url: `${apiUrl()}/stream`, timeoutMs: API_TIMEOUT_MS });
