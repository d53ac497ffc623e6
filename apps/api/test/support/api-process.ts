import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished, vi } from "vitest";
import type { Answer, Tree } from "./test-server.js";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

export interface ApiProcess {
  readonly url: string;
  readonly ask: (query: string, variables?: unknown) => Promise<Answer>;
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>;
  /** kill -9, and when it is dead. */
  readonly kill: () => Promise<void>;
}

/** Starts the API as a process of its own, and waits until it answers; it ends with the test. */
export async function apiProcess(env: Readonly<Record<string, string>>, port: number): Promise<ApiProcess> {
  const api = await startProcess(env, port);
  onTestFinished(api.kill);
  return api;
}

/** The same, ended by who starts it. */
export async function startProcess(env: Readonly<Record<string, string>>, port: number): Promise<ApiProcess> {
  const child = spawn(process.execPath, [MAIN], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: {
      PATH: process.env.PATH,
      NPA_OFFLINE: "1",
      RATE_LIMIT: "0",
      UPLOAD_RATE_LIMIT: "0",
      LOG_LEVEL: "error",
      LITTLE_MEMORY: "0",
      API_PORT: String(port),
      ...env,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const closed = once(child, "close");
  const kill = async () => {
    child.kill("SIGKILL");
    await closed;
  };
  const url = `http://127.0.0.1:${port}`;
  await vi.waitUntil(
    async () => {
      if (child.exitCode !== null) throw new Error("The API ended before it answered.");
      return fetch(`${url}/health`).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    { timeout: 120_000, interval: 200 },
  );
  const send = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  const headers = { "content-type": "application/json" };
  const ask = (query: string, variables?: unknown) =>
    send("/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  return { url, ask, send, kill };
}

function parsed(text: string): Tree {
  try {
    return JSON.parse(text) as Tree;
  } catch {
    return [] as unknown as Tree;
  }
}
