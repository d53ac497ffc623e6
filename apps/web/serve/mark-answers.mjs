// What every answer says about itself at the moment when its headers go out, whatever made it.

import { isPrivateAddress, privateHeaders } from "@solidariteitskaart/client";
import onHeaders from "on-headers";

/**
 * An answer to an address with a secret is nobody's to keep or to list.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ id: string, draining: () => boolean }} about
 */
export const markAnswer = (request, response, { id, draining }) => {
  const isPrivate = isPrivateAddress(request.url ?? "");
  onHeaders(response, () => {
    response.setHeader("x-request-id", id);
    if (draining()) response.setHeader("connection", "close");
    if (isPrivate) for (const [name, value] of Object.entries(privateHeaders)) response.setHeader(name, value);
  });
};
