// Pages and files are read; what changes something went on to the API before.

import { plainPage, sendPlainPage } from "./plain-page.mjs";

const page = plainPage(
  {
    title: "Deze pagina is alleen om te lezen",
    text: "Hier kan niets naartoe worden gestuurd. Vragen aan de API gaan naar /graphql.",
    link: "Naar de kaart",
  },
  {
    title: "This page is only to be read",
    text: "Nothing can be sent to it. Questions for the API go to /graphql.",
    link: "To the map",
  },
);

const ALLOWED = ["GET", "HEAD"];

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @returns {boolean} whether it was no question to read something, and is refused
 */
export const refuseMethod = (request, response) => {
  if (ALLOWED.includes(request.method ?? "")) return false;
  sendPlainPage(request, response, { status: 405, page, headers: { allow: ALLOWED.join(", ") } });
  return true;
};
