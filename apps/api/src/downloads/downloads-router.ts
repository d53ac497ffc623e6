import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import type { Platform } from "../platform/platform.js";
import { shownValue } from "../platform/words/shown-value.js";
import { type BuiltFiles, builtFiles } from "./files/built-files.js";
import { catalogue } from "./files/catalogue.js";
import { MEDIA_TYPES } from "./files/media-types.js";
import { originOf, setCommonHeaders, setFileHeaders } from "./http/headers.js";
import { isUnchanged } from "./http/is-known.js";
import { listing, vintageListing } from "./http/listing.js";
import { RESULT_NAME } from "./http/named-result.js";
import { answerProblem } from "./http/problem.js";
import { readRequest, vintageNotFound } from "./http/read-request.js";
import { refusesForm } from "./http/refuse-form.js";
import { isScenarioName } from "./http/scenario-names.js";
import { DATA_ROOT } from "./view/addresses.js";

const FILE_HEADERS = ["etag", "link", "content-disposition", "content-location", "result-hash"];

/** Every table of every recalculation under stable addresses; see docs/data-downloads.md. */
export function downloadsRouter(current: () => Platform): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const built = builtFiles();
  router.use(DATA_ROOT, onlyReading);
  router.get(DATA_ROOT, (request, response) => {
    if (!refusesForm(request, response, MEDIA_TYPES.json)) sendJson(response, listing(current()));
  });
  router.get(`${DATA_ROOT}/catalog.jsonld`, (request, response) => {
    if (refusesForm(request, response, MEDIA_TYPES.jsonld)) return;
    sendJson(response, catalogue(current(), originOf(request)), MEDIA_TYPES.jsonld);
  });
  router.get(`${DATA_ROOT}/:vintage`, async (request, response) => {
    if (!refusesForm(request, response, MEDIA_TYPES.json))
      await sendVintage(current(), request.params.vintage, response);
  });
  router.get(`${DATA_ROOT}/:vintage/:file`, (request, response) => sendFile(current(), built, request, response));
  router.use(DATA_ROOT, nothingHere, unreadable);
  return router;
}

const onlyReading: RequestHandler = (request, response, next) => {
  setCommonHeaders(response);
  if (request.method === "GET" || request.method === "HEAD") {
    next();
    return;
  }
  const allowed = "GET, HEAD";
  response.set("Allow", allowed);
  const message = `${request.method} is not possible here; these are ${allowed}.`;
  answerProblem(response, 405, [
    { code: "METHOD_NOT_ALLOWED", path: "request", value: request.method, allowed, message },
  ]);
};

const nothingHere: RequestHandler = (request, response) => {
  const allowed = `${DATA_ROOT}, ${DATA_ROOT}/catalog.jsonld, ${DATA_ROOT}/<vintage>, ${DATA_ROOT}/<vintage>/<file>`;
  const value = shownValue(request.originalUrl);
  const message = `Nothing is served here; there are ${allowed}, without a slash at the end.`;
  answerProblem(response, 404, [{ code: "NOT_FOUND", path: "request", value, allowed, message }]);
};

/** An address that is no text in UTF-8; anything else is a bug and is answered and logged further on. */
const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof URIError)) {
    next(error);
    return;
  }
  const message = "The address is not valid: percent signs must stand before the bytes of UTF-8.";
  answerProblem(response, 400, [{ code: "BAD_REQUEST", path: "request", value: null, allowed: null, message }]);
};

function sendJson(response: Response, body: object, mediaType: string = MEDIA_TYPES.json): void {
  response.set({ "Content-Type": mediaType, "Cache-Control": "public, max-age=60" });
  response.send(`${JSON.stringify(body, null, 2)}\n`);
}

async function sendVintage(platform: Platform, vintage: string, response: Response): Promise<void> {
  const dataset = await platform.findDataset(vintage);
  if (dataset) sendJson(response, vintageListing(dataset));
  else answerProblem(response, 404, [vintageNotFound(platform, vintage)]);
}

async function sendFile(
  platform: Platform,
  built: BuiltFiles,
  request: Request<{ vintage: string; file: string }>,
  response: Response,
): Promise<void> {
  const query = queryOf(request);
  const reading = await readRequest(platform, { ...request.params, query });
  if ("faults" in reading) {
    answerProblem(response, reading.status, reading.faults);
    return;
  }
  const { file, ...asked } = reading;
  const options = new URLSearchParams([...query].filter(([name]) => !isScenarioName(name) && name !== RESULT_NAME));
  if (refusesForm(request, response, file.mediaType)) return;
  const fileRequest = { ...asked, origin: originOf(request) };
  setFileHeaders(response, file, fileRequest, request.params.vintage, options);
  if (isUnchanged(request.get("If-None-Match"), response.get("ETag") ?? "")) {
    response.status(304).end();
    return;
  }
  const bytes = await built(file, fileRequest, options);
  if (bytes) response.send(bytes);
  else answerMissing(response, file.name);
}

/** A recalculation that came as a table of regions has no corporations and no years. */
function answerMissing(response: Response, file: string): void {
  for (const name of response.getHeaderNames()) if (FILE_HEADERS.includes(name)) response.removeHeader(name);
  response.set("Cache-Control", "no-store");
  const message = `This recalculation came as a table of regions, so there is no ${file} of it.`;
  answerProblem(response, 404, [{ code: "NOT_AVAILABLE", path: "file", value: file, allowed: null, message }]);
}

function queryOf({ originalUrl }: Request): URLSearchParams {
  const mark = originalUrl.indexOf("?");
  return new URLSearchParams(mark < 0 ? "" : originalUrl.slice(mark + 1));
}
