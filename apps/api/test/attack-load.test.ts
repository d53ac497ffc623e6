import { connect } from "node:net";
import { evaluate } from "@solidariteitskaart/model";
import { describe, expect, it, vi } from "vitest";
import { LIMITS } from "../src/limits.js";
import { testPlatform } from "./support/test-platform.js";
import { type Tree, testServer } from "./support/test-server.js";

describe("a client that asks too often", () => {
  const server = testServer({ rateLimit: 5 });
  const ask = (forwarded: string) => server.ask("{ __typename }", undefined, { "x-forwarded-for": forwarded });

  it("is told to wait, whatever address it makes up", async () => {
    const answers = [];
    for (let i = 0; i < 7; i += 1) answers.push(await ask(`10.0.0.${i}`));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const last = answers.at(-1);
    expect(last?.body.errors?.[0]?.extensions?.code).toBe("RATE_LIMITED");
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("does not stop the health check", async () => {
    expect((await server.send("/health")).status).toBe(200);
  });
});

describe("a client that sends its request drop by drop", () => {
  const server = testServer({ requestMs: 400 });

  it.each([
    ["body", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"],
    ["headers", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-"],
  ])("is hung up on while its %s has not come", async (_what, text) => {
    const socket = connect(Number(new URL(server.url()).port), "127.0.0.1");
    socket.write(text);
    const answer = await new Promise<string>((resolve, reject) => {
      let heard = "";
      socket.on("data", (chunk) => {
        heard += chunk.toString();
      });
      socket.on("close", () => resolve(heard));
      socket.on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408/);
    expect((await server.send("/health")).status).toBe(200);
  });
});

describe("behind one trusted proxy", () => {
  const server = testServer({ rateLimit: 2, trustProxy: 1 });

  it("counts the client that the proxy names, not what the client says itself", async () => {
    const ask = (forwarded: string) => server.ask("{ __typename }", undefined, { "x-forwarded-for": forwarded });
    const same = [await ask("1.1.1.1, 10.0.0.1"), await ask("2.2.2.2, 10.0.0.1"), await ask("3.3.3.3, 10.0.0.1")];
    expect(same.map((answer) => answer.status)).toEqual([200, 200, 429]);
    expect((await ask("10.0.0.2")).status).toBe(200);
  });
});

describe("behind the site", () => {
  const KEY = "a-key-that-nobody-guesses";
  const server = testServer({ rateLimit: 3, siteKey: KEY });
  const ask = (headers: Record<string, string>) => server.ask("{ __typename }", undefined, headers);
  const statuses = async (headers: Record<string, string>, times = 4) => {
    const found = [];
    for (let time = 0; time < times; time += 1) found.push((await ask(headers)).status);
    return found;
  };

  it("every visitor has a budget of his own, and the site's pages take from nobody's", async () => {
    expect(await statuses({ "site-key": KEY, visitor: "10.0.0.1" })).toEqual([200, 200, 200, 429]);
    expect(await statuses({ "site-key": KEY, visitor: "10.0.0.2" })).toEqual([200, 200, 200, 429]);
    expect(await statuses({ "site-key": KEY })).toEqual([200, 200, 200, 200]);
    expect((await server.send("/health")).status).toBe(200);
  });

  it("a household in IPv6 is one visitor", async () => {
    const visitors = ["2001:db8:1:2::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2:ffff::", "2001:db8:1:2::9"];
    const found = [];
    for (const visitor of visitors) found.push((await ask({ "site-key": KEY, visitor })).status);
    expect(found).toEqual([200, 200, 200, 429]);
  });

  it("who makes the headers up is himself", async () => {
    const found = [];
    for (let time = 0; time < 4; time += 1)
      found.push((await ask({ "site-key": "a-key-that-somebody-guessed", visitor: `10.1.0.${time}` })).status);
    expect(found).toEqual([200, 200, 200, 429]);
  });
});

describe("a visitor who asks for much", () => {
  const server = testServer({ rateLimit: 20 });

  it("is refused by what his questions cost together, with the time to wait", async () => {
    const years = "{ ... on Outcome { regions(first: 19) { nodes { years { year task open finance { debt } } } } } }";
    const query = `{ ${["a", "b", "c", "d"].map((name) => `${name}: outcome ${years}`).join(" ")} }`;
    const answers = [];
    // The same question again would be answered from memory, at no cost.
    for (let time = 0; time < 8; time += 1) answers.push(await server.ask(`# ${time}\n${query}`));
    const points = Number(answers[0]?.body.extensions?.cost?.requested);
    const affordable = Math.floor((20 * 300) / points);
    expect(affordable).toBeGreaterThan(0);
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, at) => (at < affordable ? 200 : 429)));
    expect(answers.at(-1)?.body.errors?.[0]?.extensions?.code).toBe("RATE_LIMITED");
    expect(Number(answers.at(-1)?.headers.get("retry-after"))).toBeGreaterThan(0);
    const again = await server.ask(`# 0\n${query}`);
    expect([again.status, again.text]).toEqual([200, answers[0]?.text]);
  });
});

describe("a visitor who asks much at once", () => {
  const siteKey = "a-key-that-nobody-guesses";
  const held: { release?: () => void } = {};
  const whenReleased = new Promise<void>((resolve) => {
    held.release = resolve;
  });
  const slow: typeof evaluate = async (...asked) => {
    const outcome = await evaluate(...asked);
    await whenReleased;
    return outcome;
  };
  const server = testServer({ rateLimit: 1000, siteKey, platform: () => testPlatform({ evaluate: slow }) });
  const by = (visitor: string, query: string) => server.ask(query, undefined, { "site-key": siteKey, visitor });

  it("waits in a row of his own, which has an end; others are answered meanwhile", async () => {
    const all = LIMITS.questionsEach + LIMITS.questionsWaiting + 5;
    const asked = Array.from({ length: all }, (_, at) => by("10.0.0.1", `# ${at}\n{ outcome { __typename } }`));
    const refused = await Promise.race(asked);
    expect([refused.status, refused.body.errors?.[0]?.extensions?.code]).toEqual([429, "RATE_LIMITED"]);
    expect(Number(refused.headers.get("retry-after"))).toBe(1);
    expect((await by("10.0.0.2", "{ vintages { code } }")).status).toBe(200);
    held.release?.();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(LIMITS.questionsEach + LIMITS.questionsWaiting);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });
});

describe("what an operator asks", () => {
  const server = testServer();

  it("is answered: alive, ready, and numbers about requests, queues and the event loop", async () => {
    await server.ask("{ vintages { code } }");
    expect((await server.send("/ready")).body).toMatchObject({ status: "ready", store: true, stopping: false });
    const { text, headers } = await server.send("/metrics");
    expect(headers.get("content-type")).toContain("text/plain");
    expect(text).toMatch(/http_request_seconds_count\{kind="graphql",outcome="answered"\} [1-9]/);
    for (const name of ["graphql_query_points", "analyses_waiting", "nodejs_eventloop_lag", "process_resident_memory"])
      expect(text).toContain(name);
    expect(Number(/^kept_answers_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
  });

  it("every answer has a number, the one that the site gave where it gave one", async () => {
    const given = await server.send("/health", { headers: { "x-request-id": "0123456789abcdef" } });
    expect(given.headers.get("x-request-id")).toBe("0123456789abcdef");
    const made = await server.send("/nothing", { headers: { "x-request-id": "<script>" } });
    expect(made.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  });
});

describe("an error that nobody foresaw", () => {
  const SECRET = "password=hunter2 in /srv/secret/file.ts";
  const server = testServer({ platform: () => testPlatform({ evaluate: () => Promise.reject(new Error(SECRET)) }) });

  it.each([1, 2, 3])("is masked with a reference, and told to the log (time %i)", async () => {
    const { body, text } = await server.ask("{ vintages { code } outcome { __typename } }");
    const { code, reference } = (body.errors?.[0]?.extensions ?? {}) as Tree;
    expect(code).toBe("INTERNAL_SERVER_ERROR");
    expect(text).not.toMatch(/hunter2|secret|stack/);
    const line = server.logged.find((entry) => entry.includes(String(reference)));
    expect(line).toContain("hunter2");
  });
});

describe("many at once", () => {
  const counted = vi.fn(evaluate);
  const server = testServer({ platform: () => testPlatform({ evaluate: counted }) });

  it("answers fifty heavy questions together, all alike, from one run of the model", async () => {
    const query =
      "{ outcome { ... on Outcome { hash regions(first: 19) { nodes { years { year task open finance { debt } } } } } } }";
    const answers = await Promise.all(Array.from({ length: 50 }, () => server.ask(query)));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(counted).toHaveBeenCalledTimes(1);
  });

  it("gives every scenario its own answer, and the same one again", async () => {
    const hashOf = async (reserve: number) => {
      const { body } = await server.ask(
        `{ outcome(scenario: { solidarity: { reserveShare: ${reserve} } }) { ... on Outcome { hash } } }`,
      );
      return String(body.data?.outcome?.hash);
    };
    const reserves = Array.from({ length: 20 }, (_, i) => i / 20);
    const first = await Promise.all(reserves.map(hashOf));
    const second = await Promise.all(reserves.toReversed().map(hashOf));
    expect(new Set(first).size).toBe(20);
    expect(second.toReversed()).toEqual(first);
  });
});
