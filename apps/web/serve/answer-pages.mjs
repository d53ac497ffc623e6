// Pages that everybody sees are drawn once for everybody, until other figures are published.

import { isPrivateAddress, lines } from "@solidariteitskaart/client";
import { LRUCache } from "lru-cache";
import { PARTS } from "./draw-page.mjs";
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
const DRAWN_EACH = 2;

/** What Next answers beside pages says itself whether all may have it. */
const forAll = /^public\b/;

/** What else a kept page takes beside its bytes: packed twice, about a third. */
const PACKED = 1.4;

/** @param {import("node:http").IncomingMessage} request */
const partsOf = ({ headers }) =>
  Object.fromEntries(PARTS.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])));

/**
 * @param {import("./drawing.mjs").Draw} draw
 * @param {{ figures: () => Promise<import("./figures-version.mjs").Figures | null>, megabytes: number,
 *   isTooMuch: (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, visitor: string) => Promise<boolean>,
 *   watch?: import("./metrics.mjs").SiteMetrics["watch"] }} about
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse, who: { visitor: string, id: string }) => Promise<void>}
 *   answers all that Next knows
 */
export const pageAnswers = (draw, { figures, megabytes, isTooMuch, watch }) => {
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

  /** @param {string} key @param {() => Promise<import("./send-page.mjs").Page>} make */
  const once = (key, make) => {
    const page = underWay.get(key) ?? make().finally(() => underWay.delete(key));
    underWay.set(key, page);
    return page;
  };

  return async (request, response, { visitor, id }) => {
    const url = request.url ?? "/";
    const parts = partsOf(request);
    const asked = { url, host: request.headers.host ?? "localhost", id, parts };
    const isPublic = megabytes > 0 && !isPrivateAddress(url) && !desk.test(url);
    const now = isPublic ? await figures() : null;
    if (now === null) {
      if (await isTooMuch(request, response, visitor)) return;
      const drawn = await line(visitor, () => (response.destroyed ? Promise.resolve(null) : draw(asked)));
      if (drawn) await sendPage(request, response, keptPage(drawn), {});
      return;
    }
    if (now.version !== version) {
      kept.clear();
      version = now.version;
    }
    const key = JSON.stringify([now.version, url, parts]);
    const before = kept.get(key);
    if (!before && (await isTooMuch(request, response, visitor))) return;
    const isFile = !isPage(url);
    const drawn = async () => {
      const made = keptPage(await draw(asked, { figuresSince: now.since }));
      const page = isFile ? { ...made, keep: made.keep && forAll.test(String(made.headers["cache-control"])) } : made;
      if (page.keep && now.settled && now.version === version) kept.set(key, page);
      return page;
    };
    // Who left while he waited for his turn needs no page.
    const inTurn = async () => (response.destroyed ? null : (kept.get(key) ?? (await once(key, drawn))));
    const page = before ?? (await line(visitor, inTurn));
    if (!page) return;
    const cache = isFile ? {} : { "cache-control": PUBLIC };
    const marks = page.keep && now.settled ? { ...cache, etag: page.etag } : {};
    await sendPage(request, response, page, { ...marks, "cache-status": before ? "site; hit" : "site; fwd=miss" });
  };
};
