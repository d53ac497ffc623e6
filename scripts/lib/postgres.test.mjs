import { connect } from "node:net";
import { expect, test } from "vitest";
import { startPostgres } from "./postgres.mjs";

/** @param {string} url */
function accepts(url) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

test("a PostgreSQL server is there until it is stopped", { timeout: 300_000 }, async () => {
  const { url, stop } = await startPostgres();
  expect(await accepts(url)).toBe(true);
  await stop();
  await stop();
  expect(await accepts(url)).toBe(false);
});
