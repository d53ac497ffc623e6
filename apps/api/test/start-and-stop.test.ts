import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultFactsFolder } from "@solidariteitskaart/data";
import { evaluate } from "@solidariteitskaart/model";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadPlatform } from "../src/platform/load-platform.js";
import { startApi } from "../src/server/start-api.js";
import { threadFile } from "../src/work/thread-file.js";
import { importSettings } from "./support/import-settings.js";
import { runMain } from "./support/run-main.js";
import { testPlatform } from "./support/test-platform.js";

const STACK = /\n\s+at .+:\d+:\d+/;
const OFFLINE = { offline: true, cacheDir: "/nowhere", boundariesFile: null };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "api-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

describe("the program", () => {
  it("says everything that is wrong with its settings, without a stack", async () => {
    const { code, output } = await runMain({ API_PORT: "high", RATE_LIMIT: "-1" }).ended;
    expect(code).toBe(1);
    expect(output).toContain("API_PORT is high; it must be a whole number from 1 to 65535.");
    expect(output).toContain("RATE_LIMIT is -1");
    expect(output).not.toMatch(STACK);
  });

  it("refuses a file of boundaries that is damaged", async () => {
    const file = join(folder, "boundaries.json");
    writeFileSync(file, '{"type": "FeatureCollection", "features": [{"type": "Fea');
    const { code, output } = await runMain({ API_PORT: "4299", BOUNDARIES_FILE: file }).ended;
    expect(code).toBe(1);
    expect(output).toContain(`BOUNDARIES_FILE ${file} has`);
    expect(output).not.toMatch(STACK);
  });

  it.each(["built", "source"] as const)("listens, answers and stops when it is asked to (%s)", async (which) => {
    const port = await freePort();
    const program = runMain({ API_PORT: String(port) }, which);
    await program.listening;
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect(await health.json()).toMatchObject({ status: "ok" });
    program.signal("SIGTERM");
    const { code, output } = await program.ended;
    expect(code).toBe(0);
    expect(output).not.toMatch(STACK);
  });
});

it("says that a port is taken, and opens nothing", async () => {
  const other = createServer();
  const port = await listening(other);
  const settings = { port, host: "127.0.0.1", rateLimit: 0, trustProxy: 0, imports: importSettings() };
  const started = await startApi(settings, testPlatform(), pino({ level: "silent" }));
  other.close();
  expect("fault" in started && started.fault.message).toMatch(new RegExp(`^Port ${port} is taken.*API_PORT`));
});

it.each([
  ["is not there", null, "file: The boundary file cannot be read"],
  [
    "is a picture",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x00, 0xff]),
    "file: The text is not complete JSON",
  ],
])("refuses a file of boundaries that %s", async (_what, content, message) => {
  const boundariesFile = join(folder, "boundaries.png");
  if (content) writeFileSync(boundariesFile, content);
  const loading = await loadPlatform({ ...OFFLINE, boundariesFile }, () => undefined);
  const refusal = "refusal" in loading ? loading.refusal : "";
  expect(refusal).toContain(message);
  expect(refusal.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

it("a thread runs what the program runs: its source, or what is built", () => {
  const [source, built] = ["ts", "js"].map((end) => threadFile(`file:///api/work/starter.${end}`, "analysis-thread"));
  expect(source?.url.href).toBe("file:///api/work/analysis-thread.ts");
  expect(source?.execArgv[1]).toContain("oxc-node");
  expect(built).toEqual({ url: new URL("file:///api/work/analysis-thread.js"), execArgv: [] });
});

describe("facts that are damaged", () => {
  const damaged = (file: string, change: (text: string) => string) => {
    cpSync(defaultFactsFolder, folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
    return loadPlatform({ ...OFFLINE, factsDir: folder }, () => undefined);
  };

  it("are refused with the place and what is allowed", async () => {
    const loading = await damaged("housing-market-regions.csv", (text) => text.replace("FRL,1,", "FRL,one,"));
    const refusal = "refusal" in loading ? loading.refusal : "";
    expect(refusal).toMatch(/housing-market-regions\.csv, line 2, column number: "one"/);
    expect(refusal).toMatch(/allowed: a whole number/);
  });

  it("are refused when a figure was changed by one", async () => {
    const loading = await damaged("municipalities-2025.csv", (text) => text.replace(",125028,", ",125029,"));
    expect(loading).toHaveProperty("refusal");
  });
});

describe("stopping", () => {
  it("answers what was asked already, and nothing new", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let arrived = 0;
    const platform = testPlatform({
      evaluate: async (dataset, scenario) => {
        arrived += 1;
        await held;
        return evaluate(dataset, scenario);
      },
    });
    const settings = { port: 0, host: "127.0.0.1", rateLimit: 0, trustProxy: 0, imports: importSettings() };
    const started = await startApi(settings, platform, pino({ level: "silent" }));
    if ("fault" in started) throw new Error(started.fault.message);
    const url = `http://127.0.0.1:${started.api.port}/graphql`;
    const ask = (reserve = 0) =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", connection: "close" },
        body: JSON.stringify({
          query: `{ outcome(scenario: { solidarity: { reserveShare: ${reserve} } }) { ... on Outcome { hash } } }`,
        }),
      });
    const asked = Array.from({ length: 5 }, (_, n) => ask(n / 10));
    await vi.waitFor(() => expect(arrived).toBe(5), { timeout: 30_000 });
    const stopped = started.api.stop();
    release();
    const answers = await Promise.all(asked);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
    await stopped;
    await expect(ask()).rejects.toThrow();
  });
});
