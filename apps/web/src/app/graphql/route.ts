import { API_CHANGE_TIMEOUT_MS, API_TIMEOUT_MS, apiUrl } from "../../api/api-client";
import { forwardGraphql } from "../../api/forward-graphql";
import { readFromApi } from "../../api/read-from-api";

/** The browser's way to the API: same origin, so that no request leaves the host. */
export const POST = (request: Request): Promise<Response> =>
  forwardGraphql(request, { url: apiUrl(), timeoutMs: API_TIMEOUT_MS, changeTimeoutMs: API_CHANGE_TIMEOUT_MS });

/** The page on which a reader writes queries. */
export const GET = readFromApi;
