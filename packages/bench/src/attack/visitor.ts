import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";

export interface Answer {
  /** 0 where none came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds until its end. */
  readonly took: number;
}

interface Question {
  readonly body?: string | Buffer;
  readonly headers?: OutgoingHttpHeaders;
  readonly timeout?: number;
}

export interface Visitor {
  /** POST where there is a body, else GET. */
  readonly ask: (path: string, question?: Question) => Promise<Answer>;
  /** Asks GraphQL. */
  readonly query: (query: string, variables?: object) => Promise<Answer>;
  readonly leave: () => void;
}

/** Long enough to hear how it ended, also on a busy machine. Milliseconds. */
const PATIENCE = 60_000;

/**
 * Somebody at an address of his own, which on Linux every address of this machine's 127.x.x.x can be: nobody has to believe a
 * header to tell visitors from each other.
 * @param site origin
 * @param number 2 to 250
 */
export function visitor(site: string, number: number): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const localAddress = `127.0.0.${number}`;
  const ask: Visitor["ask"] = (path, { body, headers = {}, timeout = PATIENCE } = {}) =>
    new Promise((resolve) => {
      const began = performance.now();
      let [status, got]: [number, IncomingHttpHeaders] = [0, {}];
      const pieces: Buffer[] = [];
      const end = () =>
        resolve({ status, headers: got, body: Buffer.concat(pieces).toString(), took: performance.now() - began });
      const method = body === undefined ? "GET" : "POST";
      const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
      const asked = request(
        `${site}${path}`,
        { agent, localAddress, method, headers: { ...length, ...headers } },
        (answer) => {
          got = answer.headers;
          answer.on("data", (piece: Buffer) => pieces.push(piece));
          answer.on("end", () => {
            status = answer.statusCode ?? 0;
            end();
          });
          answer.on("error", end);
        },
      );
      asked.setTimeout(timeout, () => asked.destroy());
      asked.on("error", end);
      asked.end(body);
    });
  return {
    ask,
    query: (query, variables) =>
      ask("/graphql", { body: JSON.stringify({ query, variables }), headers: { "content-type": "application/json" } }),
    leave: () => agent.destroy(),
  };
}
