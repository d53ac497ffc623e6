import autocannon from "autocannon";
import { body } from "./question.js";

export interface Server {
  readonly name: string;
  readonly url: string;
}

/** How the same is asked: again in the same words, or each time in words that were never heard. */
export const KINDS = ["asked again", "asked for the first time"] as const;
export type Kind = (typeof KINDS)[number];

const CONNECTIONS = 10;
const headers = { "content-type": "application/json" };

let asked = 0;

/** Answers a second. */
async function rate({ name, url }: Server, kind: Kind, seconds: number): Promise<number> {
  const fresh = () => {
    asked += 1;
    return body(`Map${asked}`);
  };
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: "POST",
    headers,
    ...(kind === "asked again"
      ? { body: body() }
      : { requests: [{ setupRequest: (request) => ({ ...request, body: fresh() }) }] }),
  });
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${name} answered ${wrong} questions wrong.`);
  return result.requests.average;
}

export type Rates = ReadonlyMap<string, readonly number[]>;

/**
 * Asks every server in turn, round after round, each round beginning with another one: what the machine does meanwhile meets
 * all of them.
 */
export async function measureServers(
  servers: readonly Server[],
  kind: Kind,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Rates> {
  const rates = new Map(servers.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (let at = 0; at < servers.length; at += 1) {
      const server = servers[(at + round) % servers.length];
      if (server) rates.get(server.name)?.push(await rate(server, kind, seconds));
    }
  return rates;
}

/** The middle one. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
