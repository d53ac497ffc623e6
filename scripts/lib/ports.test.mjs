import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { freePorts, requireFreePorts } from "./ports.mjs";

/** @type {import("node:net").Server[]} */
const servers = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

/** @param {number} port */
function occupy(port) {
  return new Promise((resolve) => {
    servers.push(createServer().listen(port, "127.0.0.1", () => resolve(undefined)));
  });
}

async function someSettings() {
  const [apiPort = 0, webPort = 0] = await freePorts(2);
  return { apiPort, webPort, host: "127.0.0.1" };
}

test("free ports are all different, and accepted", async () => {
  const settings = await someSettings();
  expect(settings.apiPort).not.toBe(settings.webPort);
  await requireFreePorts(settings);
});

test("every taken port is named with the variable that changes it", async () => {
  const settings = await someSettings();
  await occupy(settings.apiPort);
  await occupy(settings.webPort);
  const refusal = requireFreePorts(settings);
  await expect(refusal).rejects.toThrow(new RegExp(`${settings.apiPort}.*taken.*API_PORT=`));
  await expect(refusal).rejects.toThrow(new RegExp(`${settings.webPort}.*taken.*WEB_PORT=`));
});

test("an address that is not this machine's is told as such, once", async () => {
  const settings = { ...(await someSettings()), host: "192.0.2.1" };
  const error = await requireFreePorts(settings).catch((reason) => reason);
  expect(error.message.match(/HOST is "192\.0\.2\.1"/g)).toHaveLength(1);
});
