import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The program as it is built and shipped. */
const MAIN = fileURLToPath(new URL("../../../../apps/api/dist/main.js", import.meta.url));

export interface ApiProcess {
  readonly ask: (query: string, variables?: object) => Promise<Record<string, unknown>>;
  /** Sends a file; gives the id of the upload. */
  readonly upload: (file: Buffer<ArrayBuffer>) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts the API as a process of its own, and waits until it answers. */
export async function startApiProcess(env: Readonly<Record<string, string>>, port: number): Promise<ApiProcess> {
  const open = { NPA_OFFLINE: "1", RATE_LIMIT: "0", LOG_LEVEL: "error", API_PORT: String(port) };
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, ...open, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const closed = once(child, "close");
  const url = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error("The API ended before it answered. Is it built?");
    await pause(100);
  }
  return {
    async ask(query, variables) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
      if (!data || errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async upload(body) {
      const headers = { "content-type": "application/octet-stream" };
      const response = await fetch(`${url}/uploads`, { method: "POST", headers, body });
      return ((await response.json()) as { upload: string }).upload;
    },
    async stop() {
      child.kill();
      await closed;
    },
  };
}
