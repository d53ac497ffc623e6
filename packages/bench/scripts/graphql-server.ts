// One server of the comparison, started by src/graphql/start-server.ts: its name, its port; its data on standard input.
import { text } from "node:stream/consumers";
import type { PeerAnswer } from "../src/graphql/question.js";
import { SERVERS } from "../src/graphql/servers.js";

const [name = "", port] = process.argv.slice(2);
const start = SERVERS[name];
if (!start) throw new Error(`There is no server ${name}`);
await start(JSON.parse(await text(process.stdin)) as PeerAnswer, Number(port));
