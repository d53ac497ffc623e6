import { type Client, createClient } from "@solidariteitskaart/client";

const DEFAULT_API_URL = "http://127.0.0.1:4000/graphql";

/** Where the GraphQL API answers, for this server; the browser never sees this address. */
export const apiUrl = (): string => process.env.API_URL ?? DEFAULT_API_URL;

/** What the API has at another path than GraphQL. */
export const apiAddress = (path: `/${string}`): string => new URL(path, apiUrl()).href;

/** Milliseconds. A page that waits longer is worse than a page that says why it can not show figures. */
export const API_TIMEOUT_MS = 6000;

/** The API itself gives up a change after two minutes, and says so. Milliseconds. */
export const API_CHANGE_TIMEOUT_MS = 125_000;

export const apiClient = (): Client => createClient(apiUrl(), { timeoutMs: API_TIMEOUT_MS });
