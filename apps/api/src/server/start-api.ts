import { createServer, type RequestListener, type Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { Fault } from "@solidariteitskaart/model";
import { NewerStore } from "@solidariteitskaart/store";
import type { Logger } from "pino";
import type { Settings } from "../config.js";
import { LIMITS } from "../limits.js";
import { openOwnFigures } from "../own-figures/own-figures.js";
import type { Platform } from "../platform/platform.js";
import { buildApiSchema } from "../schema/build-schema.js";
import type { Budgets } from "../schema/context/api-context.js";
import { budget } from "../visitors/budget.js";
import { visitorFinder } from "../visitors/visitor.js";
import type { Analyses } from "../work/analyses.js";
import { admission } from "./admit.js";
import { answerAtOnce } from "./answers/answer-at-once.js";
import { keptAnswers } from "./answers/kept-answers.js";
import { addRoutes, newApp } from "./create-app.js";
import { draining } from "./draining.js";
import { sliceLists } from "./execution/slice-lists.js";
import { turns } from "./execution/turns.js";
import { graphqlServer } from "./graphql-server.js";
import { listen } from "./listen.js";
import { type Lookups, metrics } from "./metrics.js";
import { storeFault } from "./store-fault.js";
import { visitorShares } from "./visitor-shares.js";

/** Milliseconds between two looks whether connections are still open. */
const DRAIN_LOOK = 50;

export interface RunningApi {
  readonly port: number;
  /** Finishes what was asked already and closes the door; resolves when nothing runs any more. */
  readonly stop: () => Promise<void>;
}

type ApiSettings = Pick<Settings, "port" | "host" | "trustProxy" | "rateLimit" | "imports"> &
  Partial<Pick<Settings, "siteKey" | "publicUrl" | "drainSeconds">> & {
    /** Time a client gets to send a request. */
    readonly requestMs?: number;
  };

export type ApiStart = { readonly api: RunningApi } | { readonly fault: Fault };

/** Builds the schema, starts GraphQL and listens. Port 0 takes any free port. */
export async function startApi(settings: ApiSettings, platform: Platform, logger: Logger): Promise<ApiStart> {
  const app = newApp();
  let receive: RequestListener = app;
  const requestMs = settings.requestMs ?? LIMITS.requestMs;
  const server = createServer(
    // Node looks only every half minute of itself: a slow client would hold its line that much longer.
    {
      requestTimeout: LIMITS.uploadMs,
      headersTimeout: requestMs,
      connectionsCheckingInterval: requestMs / 4,
      keepAliveTimeout: LIMITS.keepAliveMs,
    },
    (request, response) => receive(request, response),
  );
  const schema = await buildApiSchema();
  const budgets = workBudgets(settings.rateLimit);
  const counts = metrics(
    queues(
      () => ("fault" in own ? platform : own.platform()).analyses,
      () => answers.bytes(),
    ),
  );
  const work = turns({
    onWorked: (visitor, milliseconds) => {
      counts.loopMs(milliseconds);
      void budgets.loopMs.spend(visitor, Math.ceil(milliseconds));
    },
  });
  sliceLists(schema, work);
  const graphql = graphqlServer(schema, server, logger, counts);
  await graphql.start();
  const own = await openOwnFigures(platform, settings.imports, logger).catch(async (error: unknown) => {
    await Promise.all([graphql.stop(), platform.analyses.close()]);
    if (error instanceof NewerStore) return { fault: storeFault(error) };
    throw error;
  });
  if ("fault" in own) return own;
  const places = visitorShares(settings.rateLimit > 0);
  const drain = draining();
  const answers = keptAnswers(() => own.platform().dataVersion);
  const requests = budget(settings.rateLimit, LIMITS.rateWindowMs);
  const common = { own, schema, graphql, logger, budgets, places, answers, requests };
  const answer = addRoutes(app, { ...common, settings: { ...settings, requestMs }, metrics: counts, draining: drain });
  const { trustProxy, siteKey } = settings;
  const admit = admission({
    logger,
    requests,
    trustProxy,
    metrics: counts,
    findVisitor: visitorFinder(siteKey ?? null),
  });
  const paused = () => drain.begun() || logger.isLevelEnabled("debug");
  receive = answerAtOnce({ answers, paused, admit, answer }, app);
  const fault = await listen(server, settings.port, settings.host);
  const stop = async () => {
    drain.begin();
    if ((settings.drainSeconds ?? 0) > 0) await leaveConnections(server, settings.drainSeconds ?? 0);
    // Whoever watches an ensemble is told; otherwise the door would stay open until it is done.
    own.platform().analyses.ensembles.stop();
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
  app.set("public origin", settings.publicUrl ?? `http://${named(settings.host)}:${port}`);
  return { api: { port, stop } };
}

/** An address of IPv6 stands between brackets in a URL. */
const named = (host: string): string => (host.includes(":") ? `[${host}]` : host);

/** Whoever keeps a connection is told with the next answer that it ends; so long they may ask once more. */
async function leaveConnections(server: Server, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  const open = promisify(server.getConnections.bind(server));
  while (Date.now() < end && (await open()) > 0) await pause(DRAIN_LOOK);
}

/** @param requests that a visitor may send in a window; 0: nothing is limited but guesses */
function workBudgets(requests: number): Budgets {
  return {
    points: budget(requests * LIMITS.pointsPerRequest, LIMITS.rateWindowMs),
    loopMs: budget(requests > 0 ? LIMITS.loopMs : 0, LIMITS.rateWindowMs),
    guesses: budget(LIMITS.guesses, LIMITS.guessWindowMs),
  };
}

const queues = (analyses: () => Analyses, keptBytes: () => number): Lookups => ({
  ensembles_running: { help: "Ensembles that run.", read: () => analyses().ensembles.running() },
  analyses_waiting: {
    help: "Runs of the model and analyses that wait for a thread.",
    read: () => analyses().waiting(),
  },
  kept_answers_bytes: { help: "Room that kept answers take.", read: keptBytes },
});
