import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "vitest";

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, env = {}) {
  const options = /** @type {const} */ ({ env: { ...process.env, ...env }, encoding: "utf8" });
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${import.meta.dirname}/run.mjs`, command], options);
  return { status, output: stdout + stderr };
}

test("npm start with a taken port says which, and starts nothing", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const { status, output } = run("start", { WEB_PORT: String(port), API_PORT: port === 4000 ? "4001" : "4000" });
  server.close();
  expect(status).toBe(1);
  expect(output).toContain(`Port ${port}, meant for the website, is taken`);
  expect(output).toContain("WEB_PORT=");
  expect(output).not.toMatch(/Building|Starting|\bat .*:\d+:\d+/);
});

test("an unknown command is answered with those that exist", () => {
  expect(run("serve")).toEqual({
    status: 1,
    output:
      '\nUnknown command "serve". Known: setup, build, start, topology, dev, test, test:long, fuzz, check, worker, import, open-accounts, boundaries, sbom.\n',
  });
});
