// Scripts, styles and fonts of the site, packed as small as can be when it was built.

import sirv from "sirv";
import { setSecurityHeaders } from "./security-headers.mjs";

/** Seconds: their names change with what they hold. */
const YEAR = 31_536_000;
const AREA = "/_next/static/";

/**
 * @param {string} folder holds files by their path on the site, each with its packed forms beside it (`.br`, `.gz`)
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean}
 *   whether such a file was asked for, and is answered
 */
export const staticFiles = (folder) => {
  const answer = sirv(folder, {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: YEAR,
    setHeaders: setSecurityHeaders,
    onNoMatch: (_request, response) => {
      setSecurityHeaders(response);
      response.writeHead(404, { "cache-control": "no-store", "content-type": "text/plain; charset=utf-8" });
      response.end("Not found");
    },
  });
  return (request, response) => {
    const isFile = request.url?.startsWith(AREA) ?? false;
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (isFile && isRead) answer(request, response);
    return isFile && isRead;
  };
};
