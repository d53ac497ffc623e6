import { API_TIMEOUT_MS, apiUrl } from "../../../api/api-client";
import { forwardStream } from "../../../api/forward-stream";

/** Server-sent events of the API, by way of this site. */
export const POST = (request: Request): Promise<Response> =>
  forwardStream(request, { url: `${apiUrl()}/stream`, timeoutMs: API_TIMEOUT_MS });
