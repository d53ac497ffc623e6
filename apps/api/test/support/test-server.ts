import { pino } from "pino";
import { afterAll, beforeAll } from "vitest";
import type { ImportSettings } from "../../src/config.js";
import type { Platform } from "../../src/platform/platform.js";
import { startApi } from "../../src/server/start-api.js";
import { importSettings } from "./import-settings.js";
import { testPlatform } from "./test-platform.js";

/** An answer as a test reads it: any path, `undefined` where nothing is. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Tree;
}

/** JSON of any shape. */
export type Tree = { readonly [key: string]: Tree } & readonly Tree[];

export interface TestServer {
  readonly url: () => string;
  readonly graphql: () => string;
  /** Sends a query the usual way. */
  readonly ask: (query: string, variables?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** Sends anything. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>;
  /** What was logged as an error. */
  readonly logged: readonly string[];
}

interface TestServerOptions {
  readonly platform?: () => Platform;
  readonly rateLimit?: number;
  readonly trustProxy?: number;
  readonly siteKey?: string;
  /** Time a client gets to send a request. */
  readonly requestMs?: number;
  readonly imports?: () => Partial<ImportSettings>;
}

/** How often a question is asked again whose answer takes longer than one request may. */
const PATIENCE = 12;

/** A really listening API for the tests of one file, on a free port. */
export function testServer({
  platform = testPlatform,
  rateLimit = 0,
  trustProxy = 0,
  siteKey,
  requestMs,
  imports = () => ({}),
}: TestServerOptions = {}): TestServer {
  const logged: string[] = [];
  let url = "";
  let stop = async () => {};

  beforeAll(async () => {
    const logger = pino({ level: "error" }, { write: (line: string) => logged.push(line) });
    const asked = { rateLimit, trustProxy, siteKey: siteKey ?? null };
    const common = { port: 0, host: "127.0.0.1", ...asked, imports: importSettings(imports()) };
    const settings = { ...common, ...(requestMs ? { requestMs } : {}) };
    const started = await startApi(settings, platform(), logger);
    if ("fault" in started) throw new Error(started.fault.message);
    url = `http://127.0.0.1:${started.api.port}`;
    stop = started.api.stop;
  });
  afterAll(() => stop());

  const send = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  return {
    url: () => url,
    graphql: () => `${url}/graphql`,
    logged,
    send,
    ask: async (query, variables, headers) => {
      const question = {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      };
      let answer = await send("/graphql", question);
      for (let attempt = 0; tookTooLong(answer) && attempt < PATIENCE; attempt++)
        answer = await send("/graphql", question);
      return answer;
    },
  };
}

/** On a busy machine; the API goes on with the work, and has the answer when it is asked again. */
const tookTooLong = ({ body }: Answer): boolean => String(body.errors?.[0]?.extensions?.code) === "EXECUTION_TIMEOUT";

function parsed(text: string): Tree {
  try {
    return JSON.parse(text) as Tree;
  } catch {
    return [] as unknown as Tree;
  }
}
