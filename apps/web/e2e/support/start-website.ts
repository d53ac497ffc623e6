import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { freePorts } from "../../../../scripts/lib/ports.mjs";

export interface Website {
  readonly url: string;
  readonly stop: () => void;
}

const answers = async (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** A website of its own whose API is not there. */
export async function startWebsiteWithoutApi(): Promise<Website> {
  const [nobody] = await freePorts(1);
  return startWebsite({ API_URL: `http://127.0.0.1:${String(nobody)}/graphql` });
}

/** A website of its own, with other settings than the product's. */
export async function startWebsite(settings: Readonly<Record<string, string>>): Promise<Website> {
  const [port] = await freePorts(1);
  const folder = fileURLToPath(new URL("../../.next/standalone/apps/web/", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ["serve.mjs"], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      LITTLE_MEMORY: "0",
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      ...settings,
    },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${String(port)}`;
  for (let attempt = 0; attempt < 100 && !(await answers(`${url}/icon.svg`)); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop: () => void child.kill() };
}
