import type { RequestHandler } from "express";
import type { Platform } from "../platform/platform.js";

/**
 * Says which data public answers are made of now, for whoever keeps them: the text changes with every publication,
 * withdrawal and change of boundaries, and an answer made under another text is old.
 */
export function version(current: () => Pick<Platform, "dataVersion">): RequestHandler {
  return (request, response) => {
    const { dataVersion } = current();
    const etag = `"${dataVersion}"`;
    response.set({ ETag: etag, "Cache-Control": "no-cache" });
    if (request.get("if-none-match") === etag) response.status(304).end();
    else response.type("text/plain").send(dataVersion);
  };
}
