import { randomBytes } from "node:crypto";
import { inRoot } from "./paths.mjs";
import { requireFreePorts } from "./ports.mjs";
import { startTogether } from "./together.mjs";

/**
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {import("./service.mjs").ServiceSpec} ServiceSpec
 */

/**
 * Starts the built product: the API and, when that answers, the website. A damaged facts file so stops the start before
 * there is a page that could show nothing.
 * @param {Settings} settings
 * @param {{ signal?: AbortSignal, env?: Record<string, string> }} [options] env: what both get beside the settings
 */
export async function startProduct(settings, { signal, env = {} } = {}) {
  await requireFreePorts(settings);
  const running = await startTogether([apiService(settings, env), siteService(settings, env)], signal);
  return { ...addresses(settings), ...running };
}

/**
 * Where a program on this machine reaches the API and the website.
 * @param {Settings} settings
 */
export function addresses({ apiPort, webPort, host }) {
  const everywhere = { "0.0.0.0": "127.0.0.1", "::": "::1" };
  const reached = everywhere[/** @type {keyof typeof everywhere} */ (host)] ?? host;
  const name = reached.includes(":") ? `[${reached}]` : reached;
  return { apiUrl: `http://${name}:${apiPort}`, webUrl: `http://${name}:${webPort}` };
}

/** By this the API knows the site; a new one each time, known to nobody else. */
const siteKey = process.env.SITE_KEY || randomBytes(24).toString("base64url");

/**
 * What has to be said before a program begins: little room for what is soon thrown away, and threads share the places in which
 * they keep freed memory. Pages, files and images larger than 128 kB go back to the system when they are let go: left to itself the C
 * library raises that limit to the largest it has seen, and gaps between such blocks grow with every hour.
 */
const littleMemory = {
  NODE_OPTIONS: "--max-semi-space-size=4",
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/**
 * What API and website are told, however they are started.
 * @param {Settings} settings
 */
export function serviceEnvironments(settings) {
  const { apiPort, webPort, host } = settings;
  const { apiUrl, webUrl } = addresses(settings);
  const shared = { ...littleMemory, SITE_KEY: siteKey, PUBLIC_URL: process.env.PUBLIC_URL || webUrl };
  return {
    api: { API_PORT: String(apiPort), HOST: host, ...shared },
    web: { PORT: String(webPort), HOSTNAME: host, API_URL: `${apiUrl}/graphql`, ...shared },
  };
}

const endWithParent = ["--import", new URL("end-with-parent.mjs", import.meta.url).href];

/**
 * The API as it was built.
 * @param {Settings} settings
 * @param {Record<string, string>} env what it gets beside the settings
 * @returns {ServiceSpec}
 */
export const apiService = (settings, env) => ({
  name: "The API",
  command: process.execPath,
  args: [...endWithParent, inRoot("apps", "api", "dist", "main.js")],
  cwd: inRoot("apps", "api"),
  env: { NODE_ENV: "production", ...serviceEnvironments(settings).api, ...env },
  readyUrl: `${addresses(settings).apiUrl}/health`,
});

/**
 * The site as it was built.
 * @param {Settings} settings
 * @param {Record<string, string>} env what it gets beside the settings
 * @returns {ServiceSpec}
 */
export const siteService = (settings, env) => ({
  name: "The website",
  command: process.execPath,
  args: [...endWithParent, "serve.mjs"],
  cwd: inRoot("apps", "web", ".next", "standalone", "apps", "web"),
  env: { NODE_ENV: "production", ...serviceEnvironments(settings).web, ...env },
  readyUrl: addresses(settings).webUrl,
});
