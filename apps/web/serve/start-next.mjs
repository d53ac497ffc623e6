// Next, from what its build left beside this file.

import { readFileSync } from "node:fs";
import http from "node:http";
import { fileURLToPath } from "node:url";

/**
 * @param {{ hostname: string, port: number }} where this server listens
 * @returns {Promise<import("node:http").RequestListener>}
 */
export const startNext = async (where) => {
  const dir = fileURLToPath(new URL(".", import.meta.url));
  const { config } = JSON.parse(readFileSync(new URL(".next/required-server-files.json", import.meta.url), "utf8"));
  // As in the server that Next's build writes: the configuration is part of the build, its source is not here.
  Object.assign(process.env, { NODE_ENV: "production", __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) });
  const { default: next } = await import("next");
  // Given a server that never listens, it leaves ours alone.
  const app = next({ dev: false, dir, httpServer: http.createServer(), ...where });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (request, response) => void handle(request, response);
};
