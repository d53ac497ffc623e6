import { createHash } from "node:crypto";
import { preload } from "react-dom";
import { keepProvided } from "./kept";

const versions = new WeakMap<object, string>();

const versionOf = (value: object): string => {
  const known = versions.get(value);
  if (known !== undefined) return known;
  const version = createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
  versions.set(value, version);
  return version;
};

const withVersion = (address: string, value: object): string =>
  `${address}${address.includes("?") ? "&" : "?"}v=${versionOf(value)}`;

/**
 * Hands something to the scripts of the page that is being drawn, by its address; they get it with `useProvided`.
 * @param address where `answerProvided` answers it, without its version
 * @returns the address with its version
 */
export const provide = (address: string, value: object): string => {
  const versioned = withVersion(address, value);
  keepProvided(versioned, value);
  // Beside the scripts that will ask for it.
  preload(versioned, { as: "fetch", crossOrigin: "anonymous" });
  return versioned;
};

/** For ever under its version; whoever asks for another one has an old page, and gets what there is. */
export const answerProvided = (request: Request, address: string, value: object): Response => {
  const { pathname, search } = new URL(request.url);
  const isThis = `${pathname}${search}` === withVersion(address, value);
  return Response.json(value, {
    headers: { "cache-control": isThis ? "public, max-age=31536000, immutable" : "no-store" },
  });
};
