// The site's content security policy: nothing but this host, and of the scripts in a page those that stand in it.

import { createHash } from "node:crypto";

/** A script whose text stands in the page; data (`application/ld+json`) is no script. */
const INLINE = /<script(?![^>]*\s(?:src|type)=)[^>]*>(.*?)<\/script>/gs;

/** @param {string} html */
const hashesOf = (html) => [
  ...new Set(
    Array.from(
      html.matchAll(INLINE),
      ([, text]) =>
        `'sha256-${createHash("sha256")
          .update(text ?? "")
          .digest("base64")}'`,
    ),
  ),
];

/**
 * No foreign script, style, font, image or connection, and no script in the page but those with these very texts. Unlike
 * a nonce it is the same for every reader of the same page.
 * @param {string} html a whole page
 * @param {{ framed?: boolean }} [about] whether it may stand in a page of somebody else
 */
export const contentSecurityPolicy = (html, { framed = false } = {}) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(html)].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    framed ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ");
