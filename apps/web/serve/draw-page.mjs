// Has Next draw a page, whole: a page is a function of its address and of the published figures, and of nothing else that
// a visitor sends.

import { AsyncLocalStorage } from "node:async_hooks";
import inject from "light-my-request";
import { contentSecurityPolicy } from "./inline-scripts.mjs";
import { mayBeFramed } from "./page-address.mjs";
import { imageAt, rasterOf } from "./raster.mjs";

/** Under this name a page says its status, and whether it may be kept: see src/api/say-status.ts. */
const NAME = Symbol.for("solidariteitskaart.answer");

/**
 * What is known of the answer that is being made. `scripts`: whether the page has use for any; `charts`: the page is drawn for the charts in it; `draw` draws another one so;
 * `handedOver`: what server components leave for the step that draws, see src/api/hand-over.ts.
 * @typedef {{ status: number | null, keep: boolean, scripts: boolean, began: number, figuresSince: number, charts: boolean,
 *   handedOver: Map<string, unknown>, draw: (url: string) => Promise<Drawn> }} Answer
 */

/** @type {AsyncLocalStorage<Answer>} */
const answers = new AsyncLocalStorage();
Object.assign(globalThis, { [NAME]: answers });

/** What Next's own scripts send when a reader goes from page to page: they want the parts that differ. */
export const PARTS = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch"];

/** Seconds until it is worth trying again. */
const RETRY = "10";

/** Next's own, which it puts into every page, and what fetches them ahead. */
const SCRIPTS = /<script\b[^>]*>.*?<\/script>|<link\b[^>]*\sas="script"[^>]*>/gs;

/** Of the connection, or made anew when the page goes out. */
const NOT_OF_THE_PAGE = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

/**
 * @typedef {object} Drawn
 * @property {number} status
 * @property {Record<string, string | string[]>} headers
 * @property {Buffer} body
 * @property {boolean} keep whether it holds all it should: a page that could not wait for an answer is drawn anew next time
 */

/**
 * @typedef {{ url: string, host: string, id: string, parts: Record<string, string> }} Asked
 * @typedef {{ figuresSince?: number, charts?: boolean }} About since when these figures are published, milliseconds since 1970
 */

/** @param {Answer} answer @param {number} status */
const statusHeaders = (answer, status) => {
  if (answer.status === null || status !== 200) return { status, headers: {} };
  const headers = { "cache-control": "no-store", ...(answer.status === 503 ? { "retry-after": RETRY } : {}) };
  return { status: answer.status, headers };
};

/**
 * @param {import("node:http").RequestListener} next
 * @param {Asked} asked
 * @param {About} [about]
 * @returns {Promise<Drawn>}
 */
const drawPage = async (next, { url, host, id, parts }, { figuresSince = 0, charts = false } = {}) => {
  /** @type {Answer} */
  const answer = {
    status: null,
    keep: true,
    scripts: true,
    began: performance.now(),
    figuresSince,
    charts,
    handedOver: new Map(),
    draw: (other) => drawPage(next, { url: other, host, id, parts: {} }, { figuresSince, charts: true }),
  };
  const drawn = await inject((request, response) => answers.run(answer, next, request, response), {
    method: "GET",
    url,
    headers: { host, "x-request-id": id, ...parts },
  });
  const { status, headers: marks } = statusHeaders(answer, drawn.statusCode);
  const own = Object.entries(drawn.headers).flatMap(([name, value]) =>
    NOT_OF_THE_PAGE.has(name) || value === undefined ? [] : [[name, Array.isArray(value) ? value : String(value)]],
  );
  const headers = { ...Object.fromEntries(own), ...marks };
  const isHtml = String(headers["content-type"] ?? "").startsWith("text/html");
  const framed = mayBeFramed(url);
  if (framed) delete headers["x-frame-options"];
  const strip = isHtml && !answer.scripts;
  const html = strip ? drawn.payload.replace(SCRIPTS, "") : drawn.payload;
  const body = strip ? Buffer.from(html) : drawn.rawPayload;
  if (isHtml) headers["content-security-policy"] = contentSecurityPolicy(html, { framed });
  return { status, headers, body, keep: answer.keep && status === 200 && !headers["set-cookie"] };
};

/** @type {Drawn} */
const refusedSize = {
  status: 400,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: Buffer.from(
    JSON.stringify({
      code: "LINK_REFUSED",
      faults: [{ param: "size", allowed: ["1", "2"], message: "size is 1 or 2" }],
    }),
  ),
  keep: false,
};

/**
 * A page, or a picture of one: that is drawn as lines, and turned into an image here.
 * @type {typeof drawPage}
 */
export const drawAnswer = async (next, asked, about) => {
  const image = imageAt(asked.url);
  if (!image) return drawPage(next, asked, about);
  if (image.size === null) return refusedSize;
  const drawn = await drawPage(next, { ...asked, url: image.svg }, about);
  if (drawn.status !== 200) return drawn;
  const body = await rasterOf(drawn.body.toString("utf8"), image.size);
  return { ...drawn, headers: { ...drawn.headers, "content-type": "image/png" }, body };
};
