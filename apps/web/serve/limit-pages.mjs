// One visitor may have so many pages drawn; what goes on to the API is counted there, files and kept pages cost nothing.

import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { plainPage, sendPlainPage } from "./plain-page.mjs";

const page = plainPage(
  {
    title: "U vraagt te veel pagina's tegelijk",
    text: "Van uw adres komen meer vragen dan de site voor één bezoeker kan beantwoorden. Probeer het over enkele seconden opnieuw.",
    link: "Naar de kaart",
  },
  {
    title: "You ask for too many pages at once",
    text: "More questions come from your address than the site can answer for one visitor. Try again in a few seconds.",
    link: "To the map",
  },
);

/**
 * @param {{ pages: number, seconds: number }} budget of one visitor; 0 pages is no limit
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, visitor: string) => Promise<boolean>}
 *   whether the request was refused, and answered
 */
export const pageLimiter = ({ pages, seconds }) => {
  if (pages === 0) return () => Promise.resolve(false);
  const limiter = new RateLimiterMemory({ points: pages, duration: seconds });
  return async (request, response, visitor) => {
    try {
      await limiter.consume(visitor);
      return false;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const wait = String(Math.max(1, Math.ceil(reason.msBeforeNext / 1000)));
      sendPlainPage(request, response, { status: 429, page, headers: { "retry-after": wait } });
      return true;
    }
  };
};
