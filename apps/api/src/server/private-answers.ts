import { isPrivateAddress, privateHeaders } from "@solidariteitskaart/client";
import type { RequestHandler } from "express";
import onHeaders from "on-headers";

/**
 * The one rule for what is private: an answer to an address that holds a secret is nobody else's to keep, to list or to pass
 * on, whatever the route says about it, and whether it was found or not. It holds at the moment when the headers go out.
 */
export const privateAnswers: RequestHandler = (request, response, next) => {
  if (isPrivateAddress(request.originalUrl))
    onHeaders(response, () => {
      for (const [name, value] of Object.entries(privateHeaders)) response.setHeader(name, value);
    });
  next();
};
