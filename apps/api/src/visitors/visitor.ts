import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIPv6 } from "node:net";
import type { RequestHandler, Response } from "express";

/** Who asks, as far as budgets and shares go. */
export interface Visitor {
  /** An address, or the part of one that a household has; "site" for the site's own pages. */
  readonly key: string;
  /** The site asks for everybody: what its pages need is not counted with one visitor. */
  readonly counted: boolean;
}

/** What the site tells: its key, and for whom it asks. Without a name it asks for a page of its own. */
const SITE_KEY = "site-key";
const SITE_VISITOR = "visitor";

const SITE: Visitor = { key: "site", counted: false };

const digest = (text: string) => createHash("sha256").update(text).digest();

/** One household or office has a whole block of addresses in IPv6: the first four groups. */
function blockOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail] = address.split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}

/** Tells who asks, by the headers of a question and the address from which it came. */
export type FindVisitor = (headers: IncomingHttpHeaders, address: string | undefined) => Visitor;

/**
 * Finds out who asks. Headers are believed from who has the site's key, and from as many proxies as are trusted.
 * @param siteKey shared with the site; null: no site
 */
export function visitorFinder(siteKey: string | null): FindVisitor {
  const expected = siteKey === null ? null : digest(siteKey);
  return (headers, address) => {
    const given = text(headers[SITE_KEY]);
    const isSite = expected !== null && given !== undefined && timingSafeEqual(digest(given), expected);
    return isSite ? named(text(headers[SITE_VISITOR])) : named(address ?? "unknown");
  };
}

export const recogniseVisitors =
  (find: FindVisitor): RequestHandler =>
  (request, response, next) => {
    response.locals.visitor = find(request.headers, request.ip);
    next();
  };

const text = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

const named = (address: string | undefined): Visitor =>
  address ? { key: blockOf(address.trim().slice(0, 64)), counted: true } : SITE;

/** Who asked, once that was found out. */
export const visitorOf = (response: Response): Visitor => response.locals.visitor as Visitor;
