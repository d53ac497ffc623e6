import { apiUrl } from "./api-client";
import { forwardReading } from "./forward-reading";

/** The largest file is built the first time that it is asked for. Milliseconds. */
const FILE_TIMEOUT_MS = 30_000;

/** Where files and the page for queries lie, without a slash at the end. */
export const apiOrigin = (): string => new URL(apiUrl()).origin;

/** A route that hands on what the API has under the same path. */
export const readFromApi = (request: Request): Promise<Response> =>
  forwardReading(request, { origin: apiOrigin(), timeoutMs: FILE_TIMEOUT_MS });
