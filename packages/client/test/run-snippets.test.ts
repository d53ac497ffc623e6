import { execFile } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findOrInstallCurl } from "../../../scripts/lib/curl.mjs";
import { findOrInstallPython } from "../../../scripts/lib/python.mjs";
import { snippets } from "../src/snippets/snippets.js";

const run = promisify(execFile);
/** Time to install a Python, where there is none. */
const PATIENCE = 600_000;

/** Texts that shells, Python or JSON would change if they were not written with care. */
const requests = [
  { query: "{ vintages { code } }", variables: {} },
  {
    query: 'query A($s: ScenarioInput) {\n  # "it\'s" \\ """ $HOME `id`\n  outcome(scenario: $s) { __typename }\n}',
    variables: {
      s: {
        measures: [{ key: "rentIncrease", value: 0.5, from: 2027 }],
        none: null,
        yes: true,
        no: false,
        empty: [],
        also: {},
      },
      text: '\'s-Hertogenbosch "Fryslân" \\n \n\t\r 😀 \u2028 $(id) `id` %s {x}',
      small: 1e-7,
      big: 1e21,
      negative: -3,
    },
  },
] as const;

let server: Server;
let python: string;
let url = "";
let received: unknown;

beforeAll(async () => {
  await findOrInstallCurl();
  python = await findOrInstallPython();
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received = JSON.parse(Buffer.concat(chunks).toString());
      const refused = request.headers["content-type"] !== "application/json" || request.method !== "POST";
      response.writeHead(refused ? 400 : 200, { "content-type": "application/json" });
      response.end(refused ? '{"errors":[]}' : '{"data":{"answered":true}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?it's=$HOME`;
}, PATIENCE);

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe.each(requests)("snippets of $query", ({ query, variables }) => {
  it("sends the same with curl", async () => {
    const { stdout } = await run("sh", ["-c", snippets({ query, variables, url }).curl]);
    expect(JSON.parse(stdout)).toEqual({ data: { answered: true } });
    expect(received).toEqual({ query, variables });
  });

  it("sends the same with Python", async () => {
    const { stdout } = await run(python, ["-c", snippets({ query, variables, url }).python]);
    expect(JSON.parse(stdout)).toEqual({ answered: true });
    const { query: sent, variables: sentVariables } = received as { query: string; variables: unknown };
    expect(sent.trim()).toBe(query);
    expect(sentVariables).toEqual(variables);
  });
});
