import { pino } from "pino";
import { expect, it } from "vitest";
import { startApi } from "../src/server/start-api.js";
import { importSettings } from "./support/import-settings.js";
import { openStream } from "./support/read-events.js";
import { testPlatform } from "./support/test-platform.js";
import type { Tree } from "./support/test-server.js";

const PROGRESS = "subscription { ensembleProgress(runs: 10000, seed: 1) { done total } }";

it("tells those who watch that the server stops, and stops", { timeout: 60_000 }, async () => {
  const settings = { port: 0, host: "127.0.0.1", rateLimit: 0, trustProxy: 0, imports: importSettings() };
  const started = await startApi(settings, testPlatform(), pino({ level: "silent" }));
  if ("fault" in started) throw new Error(started.fault.message);
  const url = `http://127.0.0.1:${started.api.port}`;
  const stream = await openStream(url, PROGRESS);
  const payloads = stream.payloads();
  await payloads.next();
  const stopped = started.api.stop();
  let last: Tree | undefined;
  for await (const payload of payloads) last = payload;
  expect(last?.errors?.[0]).toMatchObject({ extensions: { code: "STOPPING" } });
  expect(last?.errors?.[0]?.extensions?.http).toBeUndefined();
  await stopped;
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});
