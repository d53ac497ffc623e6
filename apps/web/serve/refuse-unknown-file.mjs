// A name with an ending that no file of the site has ("/nope.js", "/wp-login.php"): Next would take it for a language.

import { readdirSync, readFileSync } from "node:fs";
import { isPlace } from "./page-address.mjs";
import { plainPage, sendPlainPage } from "./plain-page.mjs";

const page = plainPage(
  { title: "Dit bestand is er niet", text: "Op dit adres staat niets.", link: "Naar de kaart" },
  { title: "There is no such file", text: "Nothing is at this address.", link: "To the map" },
);

const ENDING = /\.[a-z0-9]+$/i;

/**
 * The files that Next answers, by what its build left: "/robots.txt", "/notebooks/[file]".
 * @param {URL} folder of the built site
 * @returns {(path: string) => boolean}
 */
export const filesOfSite = (folder) => {
  const routes = JSON.parse(readFileSync(new URL(".next/app-path-routes-manifest.json", folder), "utf8"));
  const own = /** @type {string[]} */ (Object.values(routes)).filter((route) => !route.startsWith("/[locale]"));
  const open = own.filter((route) => route.endsWith("]")).map((route) => route.slice(0, route.indexOf("[")));
  const known = new Set([...own, ...readdirSync(new URL("public", folder)).map((name) => `/${name}`)]);
  return (path) => known.has(path) || open.some((start) => path.startsWith(start)) || path.startsWith("/_next/");
};

/**
 * @param {(path: string) => boolean} isFile
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean}
 *   whether an unknown file was asked for, and is refused
 */
export const refuseUnknownFile = (isFile) => (request, response) => {
  const [path = ""] = (request.url ?? "").split("?");
  // Pictures are drawn by this server.
  if (!ENDING.test(path) || path === "/picture.png" || isPlace(path) || isFile(path)) return false;
  sendPlainPage(request, response, { status: 404, page });
  return true;
};
