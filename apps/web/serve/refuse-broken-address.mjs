// Next answers an address with a broken percent code ("/%E0%A4%A") with a bare 500: here it gets an explanation, before
// Next sees it.

import { plainPage, sendPlainPage } from "./plain-page.mjs";

const page = plainPage(
  {
    title: "Dit adres klopt niet",
    text: "Er staat een procentteken in dat geen teken aanduidt. Misschien is de link afgebroken.",
    link: "Naar de kaart",
  },
  {
    title: "This address is not right",
    text: "It holds a percent sign that stands for no character. The link may have been cut off.",
    link: "To the map",
  },
);

/** @param {string} address path and query */
const canBeRead = (address) => {
  try {
    decodeURIComponent(address.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
};

/**
 * Answers a request whose address cannot be read.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @returns {boolean} whether it did
 */
export const refuseBrokenAddress = (request, response) => {
  if (canBeRead(request.url ?? "")) return false;
  sendPlainPage(request, response, { status: 400, page });
  return true;
};
