import { type Client, createClient } from "@solidariteitskaart/client";
import { createBreaker } from "./breaker";
import { msSinceAsked } from "./say-status";

const DEFAULT_API_URL = "http://127.0.0.1:4000/graphql";

/** Where the GraphQL API answers, for this server; the browser never sees this address. */
const apiUrl = (): string => process.env.API_URL ?? DEFAULT_API_URL;

/** What the API has at another path than GraphQL, for this server; visitors come by serve/pass-to-api.mjs. */
export const apiAddress = (path: `/${string}`): string => new URL(path, apiUrl()).href;

/** Milliseconds. A page that waits longer is worse than a page that says why it can not show figures. */
const API_TIMEOUT_MS = 6000;

/** By this the API knows the site. */
const siteKeyHeader = (): Record<string, string> => {
  const key = process.env.SITE_KEY;
  return key ? { "site-key": key } : {};
};

/** Asks as the site itself: what a page needs is not counted with the visitor who asked for it. */
const askAsSite: typeof fetch = (url, init) => fetch(url, { ...init, headers: { ...plain(init), ...siteKeyHeader() } });

/** The client gives its headers as an object. */
const plain = (init: RequestInit | undefined) => init?.headers as Readonly<Record<string, string>> | undefined;

const breaker = createBreaker();

/** All questions of one page together take no longer than this. Milliseconds. */
const PAGE_MS = 9000;

/** For a page, which has one limit for all its questions: nobody waits for an API that hangs, question after question. */
const askForPage: typeof fetch = async (url, init) => {
  if (!breaker.closed()) throw new TypeError("the API did not answer just now");
  const left = AbortSignal.timeout(Math.ceil(Math.max(0, PAGE_MS - msSinceAsked())));
  const signal = init?.signal ? AbortSignal.any([init.signal, left]) : left;
  try {
    const answer = await askAsSite(url, { ...init, signal });
    breaker.answered();
    return answer;
  } catch (failure) {
    breaker.failed();
    throw failure;
  }
};

export const apiClient = (): Client => createClient(apiUrl(), { timeoutMs: API_TIMEOUT_MS, fetch: askForPage });

/** For what may take longer, or must be there sooner, than the rest of a page. */
export const apiClientWithin = (timeoutMs: number): Client => createClient(apiUrl(), { timeoutMs, fetch: askAsSite });
