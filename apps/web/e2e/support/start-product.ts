import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findOrInstallChromium } from "../../../../scripts/lib/chromium.mjs";
import { freePorts } from "../../../../scripts/lib/ports.mjs";
import { startProduct } from "../../../../scripts/lib/product.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the website, without a slash at the end. */
    webUrl: string;
    /** Address of the API, without a slash at the end; GraphQL is at `/graphql`. */
    apiUrl: string;
    /** The browser's program. */
    chromiumPath: string;
  }
}

/** Starts the built product once for all browser tests, on ports nobody uses, without asking the internet anything. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromiumPath = await findOrInstallChromium();
  const [apiPort, webPort] = await freePorts(2);
  if (apiPort === undefined || webPort === undefined) throw new Error("freePorts gave fewer ports than asked");

  const data = await mkdtemp(join(tmpdir(), "product-"));
  const env = { NPA_OFFLINE: "1", LOG_LEVEL: "warn", DATA_DIR: data };
  const product = await startProduct({ apiPort, webPort, host: "127.0.0.1" }, { env });
  project.provide("webUrl", product.webUrl);
  project.provide("apiUrl", product.apiUrl);
  project.provide("chromiumPath", chromiumPath);
  return async () => {
    await product.stop();
    await rm(data, { recursive: true, force: true });
  };
}
