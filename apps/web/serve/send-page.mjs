import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import Negotiator from "negotiator";

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** Smaller than gzip, and about as quick. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * A page ready to be sent.
 * @typedef {import("./draw-page.mjs").Drawn & { etag: string, packed: { br?: Promise<Buffer>, gzip?: Promise<Buffer> } }} Page
 * @param {import("./draw-page.mjs").Drawn} drawn
 * @returns {Page}
 */
export const keptPage = (drawn) => ({
  ...drawn,
  // Weak: it stands for the same page, however it is packed.
  etag: `W/"${createHash("sha256").update(drawn.body).digest("base64url").slice(0, 27)}"`,
  packed: {},
});

/** @param {Page} page @param {string} encoding */
const bytesOf = ({ body, packed }, encoding) => {
  if (encoding === "br") packed.br ??= pack.br(body, BROTLI);
  if (encoding === "gzip") packed.gzip ??= pack.gzip(body);
  return (encoding === "br" ? packed.br : encoding === "gzip" ? packed.gzip : undefined) ?? body;
};

/** @param {string | undefined} asked @param {string} etag */
const knows = (asked, etag) => asked?.split(",").some((one) => [etag, "*"].includes(one.trim())) ?? false;

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Page} page
 * @param {Record<string, string>} headers
 */
export const sendPage = async (request, response, page, headers) => {
  const vary = [page.headers.vary, "Accept-Encoding"].filter(Boolean).join(", ");
  const all = { ...page.headers, ...headers, vary };
  if (page.status === 200 && headers.etag && knows(request.headers["if-none-match"], headers.etag)) {
    response.writeHead(304, all).end();
    return;
  }
  // An image is packed already.
  const forms = page.headers["content-type"] === "image/png" ? ["identity"] : ["identity", "gzip", "br"];
  const encoding = new Negotiator(request).encoding(forms, { preferred: ["br", "gzip"] }) ?? "identity";
  const bytes = await bytesOf(page, encoding);
  if (encoding !== "identity") Object.assign(all, { "content-encoding": encoding });
  response.writeHead(page.status, { ...all, "content-length": bytes.length });
  response.end(request.method === "HEAD" ? undefined : bytes);
};
