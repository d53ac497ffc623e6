import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startApiProcess } from "../publication/api-process.js";

/** The site as it is built and shipped. */
const SITE = fileURLToPath(new URL("../../../../apps/web/.next/standalone/apps/web/", import.meta.url));

export interface Site {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built product, without limits per visitor, and waits until it answers. */
export async function startSite(
  folder: string,
  { apiPort, port }: { readonly apiPort: number; readonly port: number },
): Promise<Site> {
  const shared = { SITE_KEY: "a-key-for-measuring-only-0123", LOG_LEVEL: "error" };
  const api = await startApiProcess({ DATA_DIR: folder, ...shared }, apiPort);
  const child = spawn(process.execPath, ["serve.mjs"], {
    cwd: SITE,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      API_URL: `http://127.0.0.1:${String(apiPort)}/graphql`,
      PAGE_LIMIT: "0",
      ...shared,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const closed = once(child, "close");
  const url = `http://127.0.0.1:${String(port)}`;
  const answers = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error("The site ended before it answered. Is it built?");
    await pause(100);
  }
  return {
    url,
    async stop() {
      child.kill();
      await closed;
      await api.stop();
    },
  };
}
