// Who asks, for the budgets of the API and for this site's own.

import { randomUUID } from "node:crypto";
import proxyAddr from "proxy-addr";

/** @typedef {import("node:http").IncomingMessage} Request */

/**
 * The address of who asks: of the connection, or what as many proxies as are trusted say about it.
 * @param {Request} request
 * @param {number} trusted number of proxies in front of this site
 */
export const visitorOfSite = (request, trusted) => proxyAddr(request, (_address, hop) => hop < trusted);

/**
 * Writes into the request what routes pass on to the API. What a visitor wrote there himself is thrown away.
 * @param {Request} request
 * @param {number} trusted
 * @returns {{ visitor: string, id: string }} who asks, and the number of this request in both logs
 */
export const labelRequest = (request, trusted) => {
  const visitor = visitorOfSite(request, trusted);
  const id = randomUUID();
  delete request.headers["site-key"];
  request.headers.visitor = visitor;
  request.headers["x-request-id"] = id;
  return { visitor, id };
};
