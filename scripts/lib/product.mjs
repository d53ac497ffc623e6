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
  const running = await startTogether(
    builtServices(settings).map((spec) => ({ ...spec, env: { ...spec.env, ...env } })),
    signal,
  );
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
 * What API and website are told, however they are started.
 * @param {Settings} settings
 */
export function serviceEnvironments(settings) {
  const { apiPort, webPort, host } = settings;
  const { apiUrl, webUrl } = addresses(settings);
  const shared = { SITE_KEY: siteKey, PUBLIC_URL: process.env.PUBLIC_URL || webUrl };
  return {
    api: { API_PORT: String(apiPort), HOST: host, ...shared },
    web: { PORT: String(webPort), HOSTNAME: host, API_URL: `${apiUrl}/graphql`, ...shared },
  };
}

const endWithParent = ["--import", new URL("end-with-parent.mjs", import.meta.url).href];

/**
 * @param {Settings} settings
 * @returns {ServiceSpec[]} the API first
 */
function builtServices(settings) {
  const { apiUrl, webUrl } = addresses(settings);
  const { api, web } = serviceEnvironments(settings);
  const site = inRoot("apps", "web", ".next", "standalone", "apps", "web");
  return [
    {
      name: "The API",
      command: process.execPath,
      args: [...endWithParent, inRoot("apps", "api", "dist", "main.js")],
      cwd: inRoot("apps", "api"),
      env: { NODE_ENV: "production", ...api },
      readyUrl: `${apiUrl}/health`,
    },
    {
      name: "The website",
      command: process.execPath,
      args: [...endWithParent, "serve.mjs"],
      cwd: site,
      env: { NODE_ENV: "production", ...web },
      readyUrl: webUrl,
    },
  ];
}
