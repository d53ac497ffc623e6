// Every script of a page waits until start-scripts.js, which is put before the first of them, lets them go.

import { readFileSync } from "node:fs";

/** Scripts of the page itself: not data (they have a type), and not those for browsers without modules. */
const SCRIPT = /<script (?![^>]*\b(?:type|noModule)=)/g;
/** Next asks for the first script before the page is there. */
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
const NONCE = /\bnonce="(\w+)"/;

const comments = /^\s*\/\/.*\n/gm;
const starter = readFileSync(new URL("./start-scripts.js", import.meta.url), "utf8").replace(comments, "");

/**
 * Rewrites a page that comes in pieces: `rewrite(piece)` gives what can be sent on, `rewrite(piece, true)` the rest too.
 * @returns {(piece: string, last?: boolean) => string}
 */
export const scriptHolder = () => {
  let kept = "";
  let begun = false;
  return (piece, last = false) => {
    const text = kept + piece;
    // In the pages of React a "<" always begins a tag. One that is not yet whole is kept for the next piece.
    const open = text.lastIndexOf("<");
    const end = last || open < 0 || text.includes(">", open) ? text.length : open;
    kept = text.slice(end);
    const whole = text.slice(0, end).replace(PRELOAD, "");
    return whole.replace(SCRIPT, (script, at) => {
      const waiting = `${script}type="text/waiting" `;
      if (begun) return waiting;
      begun = true;
      const nonce = NONCE.exec(whole.slice(at))?.[0] ?? "";
      return `<script ${nonce}>${starter}</script>${waiting}`;
    });
  };
};

/**
 * Lets the scripts of a page wait; other answers pass as they are.
 * @param {import("node:http").ServerResponse} response
 */
export const holdScripts = (response) => {
  const rewrite = scriptHolder();
  const { write, end } = response;
  // One byte is one character here: letters that are cut in two by the pieces stay whole.
  const change = (/** @type {string | Uint8Array} */ piece, /** @type {boolean} */ last) =>
    Buffer.from(rewrite(Buffer.from(piece).toString("latin1"), last), "latin1");
  const isPage = () => {
    const page = String(response.getHeader("content-type") ?? "").startsWith("text/html");
    if (page && !response.headersSent) response.removeHeader("content-length");
    return page;
  };
  /** @type {any} */ (response).write = (/** @type {any} */ piece, /** @type {any[]} */ ...rest) =>
    write.call(response, isPage() ? change(piece, false) : piece, .../** @type {[any]} */ (rest));
  /** @type {any} */ (response).end = (/** @type {any} */ piece, /** @type {any[]} */ ...rest) => {
    if (!isPage() || typeof piece === "function") return end.call(response, piece, .../** @type {[any]} */ (rest));
    return end.call(response, change(piece ?? "", true), .../** @type {[any]} */ (rest));
  };
};
