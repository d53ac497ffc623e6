import type { ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What an operator reads; names as Prometheus has them. */
export interface Metrics {
  /** Counts every request by what was asked and how it ended. */
  readonly countRequests: RequestHandler;
  /** The same for a question that is answered before its address is looked at. */
  readonly countQuestion: (response: ServerResponse) => void;
  readonly points: (points: number) => void;
  readonly loopMs: (milliseconds: number) => void;
  readonly answer: RequestHandler;
}

/** Numbers that are looked up at the moment when they are asked. */
export type Lookups = Readonly<Record<string, { readonly help: string; readonly read: () => number }>>;

/** The first part of an address says what was asked; the rest would make a number for every address there is. */
const KINDS = [
  "graphql",
  "data",
  "uploads",
  "accounts",
  "templates",
  "graphiql",
  "health",
  "ready",
  "version",
  "metrics",
];

const kindOf = (path: string): string => {
  if (path.startsWith("/graphql/stream")) return "stream";
  return KINDS.find((kind) => path === `/${kind}` || path.startsWith(`/${kind}/`)) ?? "other";
};

const outcomeOf = (status: number): string =>
  status === 429 ? "limited" : status >= 500 ? "failed" : status >= 400 ? "refused" : "answered";

/**
 * Counts of one running API. Nothing in them says who asked, or what.
 * @param lookups queues, caches and the like
 */
export function metrics(lookups: Lookups): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "http_request_seconds",
    help: "Requests by kind and outcome, with the time until the end of the answer.",
    labelNames: ["kind", "outcome"],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [register],
  });
  const points = new Histogram({
    name: "graphql_query_points",
    help: "Points of queries that were let through.",
    buckets: [10, 100, 500, 1000, 5000, 15_000],
    registers: [register],
  });
  const loop = new Counter({
    name: "graphql_loop_seconds_total",
    help: "Time that making answers kept the event loop busy.",
    registers: [register],
  });
  for (const [name, { help, read }] of Object.entries(lookups))
    new Gauge({
      name,
      help,
      registers: [register],
      collect() {
        this.set(read());
      },
    });
  const count = (kind: string, response: ServerResponse) => {
    const end = requests.startTimer({ kind });
    response.once("close", () => end({ outcome: response.writableFinished ? outcomeOf(response.statusCode) : "left" }));
  };
  return {
    countRequests: (request, response, next) => {
      count(kindOf(request.path), response);
      next();
    },
    countQuestion: (response) => count("graphql", response),
    points: (count) => points.observe(count),
    loopMs: (milliseconds) => loop.inc(milliseconds / 1000),
    answer: async (_request, response) => {
      response.type(register.contentType).send(await register.metrics());
    },
  };
}
