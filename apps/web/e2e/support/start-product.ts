import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findOrInstallChromium } from "../../../../scripts/lib/chromium.mjs";
import { freePorts } from "../../../../scripts/lib/ports.mjs";
import { startProduct } from "../../../../scripts/lib/product.mjs";
import { copyPreparedStore } from "../../../../scripts/testing/prepared-store.mjs";
import { plentyOfMemory } from "./plenty-of-memory";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the website, without a slash at the end. */
    webUrl: string;
    /** Address of the API, without a slash at the end; GraphQL is at `/graphql`. */
    apiUrl: string;
    /** Address at which the one browser of the run is told what to do. */
    browserUrl: string;
  }
}

/**
 * No sandbox: containers seldom allow one. One process per site and visitor, because starting one costs as much as a page.
 * Letters are as wide as with windows. Scripts are not compiled a third time for speed: no page lives long enough to gain by
 * that, and it takes a tenth of the browser's time. The rest keeps the browser from talking to its maker.
 */
const launchArguments = [
  "--no-sandbox",
  "--process-per-site",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--js-flags=--no-turbofan --no-maglev",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts the built product and a browser, once for all browser tests, on ports nobody uses, without asking the internet
 * anything.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findOrInstallChromium();
  const [apiPort, webPort] = await freePorts(2);
  if (apiPort === undefined || webPort === undefined) throw new Error("freePorts gave fewer ports than asked");

  const data = await mkdtemp(join(tmpdir(), "product-"));
  await copyPreparedStore(join(data, "store"));
  // All tests together are one visitor here, and ask in a minute what a person asks in a day.
  const limits = { RATE_LIMIT: "50000", PAGE_LIMIT: "50000" };
  const env = { NPA_OFFLINE: "1", LOG_LEVEL: "warn", DATA_DIR: data, ...limits, ...plentyOfMemory };
  const product = await startProduct({ apiPort, webPort, host: "127.0.0.1" }, { env });
  const browser = await chromium.launchServer({ executablePath, args: launchArguments, host: "127.0.0.1" });
  project.provide("webUrl", product.webUrl);
  project.provide("apiUrl", product.apiUrl);
  project.provide("browserUrl", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await product.stop();
    await rm(data, { recursive: true, force: true });
  };
}
