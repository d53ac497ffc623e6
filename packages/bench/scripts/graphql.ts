// Prints how often a second the API answers the map, beside other servers with the same data; --write puts it into the docs:
// npx turbo run build --filter=@solidariteitskaart/api && npx pnpm --filter @solidariteitskaart/bench graphql

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { KINDS, measureServers, median, type Server } from "../src/graphql/measure-servers.js";
import { body, type PeerAnswer, question } from "../src/graphql/question.js";
import { SERVERS } from "../src/graphql/servers.js";
import { startServer } from "../src/graphql/start-server.js";
import { startApiProcess } from "../src/publication/api-process.js";
import { loadNow, publish } from "../src/report.js";
import { digits, table } from "../src/table.js";

const { write } = parseArgs({ options: { write: { type: "boolean", default: false } } }).values;

const ROUNDS = 5;
const SECONDS = 3;
const FIRST_PORT = 4821;
const OURS = "this API";

const ask = async (url: string): Promise<unknown> => {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: body() });
  return ((await response.json()) as { data?: unknown }).data;
};

const folder = await mkdtemp(join(tmpdir(), "graphql-"));
const stops: (() => Promise<unknown>)[] = [];
const parts: string[] = [];
const load = loadNow();
try {
  const api = await startApiProcess({ DATA_DIR: folder, NODE_ENV: "production" }, FIRST_PORT);
  stops.push(api.stop);
  const answer = (await api.ask(question(), { vintage: "2026-01" })) as unknown as PeerAnswer;
  const servers: Server[] = [{ name: OURS, url: `http://127.0.0.1:${FIRST_PORT}/graphql` }];
  for (const [at, name] of Object.keys(SERVERS).entries()) {
    const port = FIRST_PORT + at + 1;
    stops.push(await startServer(name, answer, port));
    servers.push({ name, url: `http://127.0.0.1:${port}/${name.startsWith("Apollo") ? "" : "graphql"}` });
  }
  for (const { name, url } of servers)
    if (!isDeepStrictEqual(await ask(url), answer)) throw new Error(`${name} answers something else.`);
  for (const kind of KINDS) await measureServers(servers, kind, { rounds: 1, seconds: 2 });
  for (const kind of KINDS) {
    const rates = await measureServers(servers, kind, { rounds: ROUNDS, seconds: SECONDS });
    const ours = median(rates.get(OURS) ?? []);
    const rows = servers.map(({ name }) => {
      const all = rates.get(name) ?? [];
      const range = `${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))}`;
      return [name, String(Math.round(median(all))), range, digits(ours / median(all))];
    });
    parts.push(`## When ${kind}\n\n${table(["server", "a second", "rounds", "this API to it"], rows)}`);
  }
} finally {
  for (const stop of stops) await stop();
  await rm(folder, { recursive: true, force: true });
}
await publish(
  {
    name: "graphql",
    title: "The API beside other servers",
    load,
    how: [
      `19 regions with ten figures each, the same part of the schema and the same data; ${ROUNDS} rounds of ${SECONDS} seconds, all`,
      "servers in turn. The first number is the middle round. Ratios say more than numbers: the machine that asks is the one that answers.",
      "",
      "Again: the same question each time. For the first time: each question has a name of its own, so that it is read, checked and",
      "answered anew. By `npx pnpm --filter @solidariteitskaart/bench graphql --write`.",
    ],
    parts,
  },
  write,
);
