// Pages that everybody sees are drawn once for everybody, until other figures are published.

import { isPrivateAddress, lines } from "@solidariteitskaart/client";
import { LRUCache } from "lru-cache";
import { drawAnswer, PARTS } from "./draw-page.mjs";
import { isPage } from "./page-address.mjs";
import { keptPage, sendPage } from "./send-page.mjs";

/**
 * For caches in front: after a second they ask whether the page is still the same, and meanwhile may show the one they
 * have. A browser asks every time.
 */
const PUBLIC = "public, max-age=0, s-maxage=1, stale-while-revalidate=30";

/** Where keys and secrets are typed and shown. */
const desk = /^\/(?:en\/)?eigen-cijfers(?:[/?]|$)/;

/** Pages that are drawn for one visitor at a time: his next one waits, and nobody else's does. */
const DRAWN_EACH = 3;

/** What else a kept page takes beside its bytes: packed twice, about a third. */
const PACKED = 1.4;

/** @param {import("node:http").IncomingMessage} request */
const partsOf = ({ headers }) =>
  Object.fromEntries(PARTS.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])));

/**
 * @param {import("node:http").RequestListener} next
 * @param {{ figures: () => Promise<import("./figures-version.mjs").Figures | null>, megabytes: number,
 *   isTooMuch: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, visitor: string) => Promise<boolean>,
 *   watch?: import("./metrics.mjs").SiteMetrics["watch"] }} about
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, who: { visitor: string, id: string }) => Promise<boolean>}
 *   whether it was a page, and is answered
 */
export const pageAnswers = (next, { figures, megabytes, isTooMuch, watch }) => {
  /** @type {LRUCache<string, import("./send-page.mjs").Page>} */
  const kept = new LRUCache({
    maxSize: Math.max(1, megabytes * 1_000_000),
    sizeCalculation: ({ body }) => Math.ceil(body.length * PACKED) + 1,
  });
  /** Pages that are being drawn: who asks for the same one waits for it. @type {Map<string, Promise<import("./send-page.mjs").Page>>} */
  const underWay = new Map();
  const line = lines(DRAWN_EACH);
  let version = "";
  watch?.("page_cache_bytes", "Room that kept pages take.", () => kept.calculatedSize);
  watch?.("pages_under_way", "Pages that are being drawn.", () => underWay.size);

  /** @param {string} key @param {() => Promise<import("./send-page.mjs").Page>} draw */
  const once = (key, draw) => {
    const page = underWay.get(key) ?? draw().finally(() => underWay.delete(key));
    underWay.set(key, page);
    return page;
  };

  return async (request, response, { visitor, id }) => {
    const url = request.url ?? "/";
    if ((request.method !== "GET" && request.method !== "HEAD") || !isPage(url)) return false;
    const parts = partsOf(request);
    const asked = { url, host: request.headers.host ?? "localhost", id, parts };
    const isPublic = megabytes > 0 && !isPrivateAddress(url) && !desk.test(url);
    const now = isPublic ? await figures() : null;
    if (now === null) {
      if (await isTooMuch(request, response, visitor)) return true;
      const draw = () => (response.destroyed ? Promise.resolve(null) : drawAnswer(next, asked));
      const drawn = await line(visitor, draw);
      if (drawn) await sendPage(request, response, keptPage(drawn), {});
      return true;
    }
    if (now.version !== version) {
      kept.clear();
      version = now.version;
    }
    const key = JSON.stringify([now.version, url, parts]);
    const before = kept.get(key);
    if (!before && (await isTooMuch(request, response, visitor))) return true;
    const draw = async () => {
      const drawn = keptPage(await drawAnswer(next, asked, { figuresSince: now.since }));
      if (drawn.keep && now.settled && now.version === version) kept.set(key, drawn);
      return drawn;
    };
    // Who left while he waited for his turn needs no page.
    const inTurn = async () => (response.destroyed ? null : (kept.get(key) ?? (await once(key, draw))));
    const page = before ?? (await line(visitor, inTurn));
    if (!page) return true;
    const marks = page.keep && now.settled ? { "cache-control": PUBLIC, etag: page.etag } : {};
    await sendPage(request, response, page, { ...marks, "cache-status": before ? "site; hit" : "site; fwd=miss" });
    return true;
  };
};
