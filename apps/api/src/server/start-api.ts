import { createServer } from "node:http";
import type { Fault } from "@solidariteitskaart/model";
import { NewerStore } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { Settings } from "../config.js";
import { LIMITS } from "../limits.js";
import { openOwnFigures } from "../own-figures/own-figures.js";
import type { Platform } from "../platform/platform.js";
import { buildApiSchema } from "../schema/build-schema.js";
import { addRoutes, newApp } from "./create-app.js";
import { graphqlServer } from "./graphql-server.js";
import { listen } from "./listen.js";

export interface RunningApi {
  readonly port: number;
  /** Finishes what was asked already and closes the door; resolves when nothing runs any more. */
  readonly stop: () => Promise<void>;
}

const storeFault = ({ message }: NewerStore): Fault => ({
  code: "STORE_NEWER",
  path: "DATABASE_URL",
  value: null,
  allowed: "a store of this version, or of one before it",
  message,
});

export type ApiStart = { readonly api: RunningApi } | { readonly fault: Fault };

/** Builds the schema, starts GraphQL and listens. Port 0 takes any free port. */
export async function startApi(
  settings: Pick<Settings, "port" | "host" | "trustProxy" | "rateLimit" | "imports"> & { readonly requestMs?: number },
  platform: Platform,
  logger: Logger,
): Promise<ApiStart> {
  const app = newApp();
  const requestMs = settings.requestMs ?? LIMITS.requestMs;
  const server = createServer(
    // Node looks only every half minute of itself: a slow client would hold its line that much longer.
    {
      requestTimeout: LIMITS.uploadMs,
      headersTimeout: requestMs,
      connectionsCheckingInterval: requestMs / 4,
      keepAliveTimeout: LIMITS.keepAliveMs,
    },
    app,
  );
  const schema = await buildApiSchema();
  const graphql = graphqlServer(schema, server, logger);
  await graphql.start();
  const own = await openOwnFigures(platform, settings.imports, logger).catch(async (error: unknown) => {
    await Promise.all([graphql.stop(), platform.analyses.close()]);
    if (error instanceof NewerStore) return { fault: storeFault(error) };
    throw error;
  });
  if ("fault" in own) return own;
  addRoutes(app, { settings: { ...settings, requestMs }, own, schema, graphql, logger });
  const fault = await listen(server, settings.port, settings.host);
  const stop = async () => {
    // Whoever watches an ensemble is told; otherwise the door would stay open until it is done.
    platform.analyses.ensembles.stop();
    await own.jobs.stop();
    await graphql.stop();
    await own.stop();
    await platform.analyses.close();
  };
  if (fault) {
    await stop();
    return { fault };
  }
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : settings.port;
  return { api: { port, stop } };
}
