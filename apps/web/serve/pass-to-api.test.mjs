// @vitest-environment node

import { request as ask, createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { passToApi } from "./pass-to-api.mjs";
import { labelRequest } from "./visitors.mjs";

/** @typedef {import("node:http").RequestListener} Answer */
/** @type {Answer} */
let answer = (_request, response) => response.end();
/** @type {import("node:http").IncomingMessage[]} */
const asked = [];
/** Whether the API says that it lives. */
let lives = true;
const api = createServer((request, response) => {
  if (request.url === "/health") return lives && response.end();
  asked.push(request);
  answer(request, response);
});
/** @type {import("node:http").Server} */
let site;
let [origin, apiOrigin] = ["", ""];
/** @param {import("node:http").Server} server @returns {Promise<string>} */
const listen = (server) =>
  new Promise((done) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      done(`http://127.0.0.1:${String(port)}`);
    }),
  );
/** So long the API has to begin an answer where that is not what a test is about: a busy machine takes its time. */
const PATIENT = 20_000;
/** @param {string} apiOrigin @param {Partial<Parameters<typeof passToApi>[0]>} [patience] */
const siteOf = (apiOrigin, patience) => {
  const usual = { silentMs: PATIENT, aliveMs: PATIENT, restMs: PATIENT, longestMs: PATIENT };
  const pass = passToApi({ apiUrl: `${apiOrigin}/graphql`, siteKey: "the-key-of-the-site", ...usual, ...patience });
  return createServer((request, response) => {
    labelRequest(request, 0);
    if (!pass(request, response)) response.writeHead(404).end();
  });
};
/**
 * A site of its own, for one test.
 * @param {string} apiOrigin @param {Parameters<typeof siteOf>[1]} [patience]
 */
const startSite = async (apiOrigin, patience) => {
  const server = siteOf(apiOrigin, patience);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server);
};
beforeAll(async () => {
  apiOrigin = await listen(api);
  site = siteOf(apiOrigin);
  origin = await listen(site);
});
beforeEach(() => void asked.splice(0));
afterAll(() => {
  for (const server of [api, site]) {
    server.closeAllConnections();
    server.close();
  }
});
/** @param {string} path @param {RequestInit} [init] */
const get = (path, init) => fetch(`${origin}${path}`, init);
/** @param {string} body @param {RequestInit} [init] */
const post = (body, init) =>
  get("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body, ...init });

describe("a question for the API", () => {
  test.each([
    "/graphql?query={a}",
    "/graphql/stream",
    "/graphiql/app.js",
    "/schema.graphql",
    "/data",
    "/data/latest/regions.csv?bom=1",
    "/templates/regions.csv",
    "/uploads?fileName=a",
    "/accounts",
  ])("%s goes on as it is", async (path) => {
    answer = (_request, response) => response.end("here");
    expect(await (await get(path)).text()).toBe("here");
    expect(asked[0]?.url).toBe(path);
  });

  test.each(["/", "/en", "/graphqlx", "/database", "/gegevens", "/uploads/x", "/metrics"])(
    "%s does not",
    async (path) => {
      expect((await get(path)).status).toBe(404);
      expect(asked).toEqual([]);
    },
  );

  test("says for whom, by the key of the site, and nothing else of the visitor", async () => {
    answer = (_request, response) => response.end();
    const mine = { cookie: "c=1", authorization: "x", "site-key": "guess", visitor: "8.8.8.8", "if-none-match": '"a"' };
    await get("/data", { headers: mine });
    const { headers } = asked[0] ?? { headers: {} };
    expect(headers).toMatchObject({ visitor: "127.0.0.1", "site-key": "the-key-of-the-site", "if-none-match": '"a"' });
    expect([headers.cookie, headers.authorization]).toEqual([undefined, undefined]);
  });

  test("carries back what describes the answer, and what every answer of the site says", async () => {
    answer = (_request, response) =>
      response
        .writeHead(429, { "result-hash": "abc", "retry-after": "7", "x-secret": "no", "set-cookie": "a=1" })
        .end("full");
    const { status, headers } = await get("/data");
    expect(status).toBe(429);
    expect(Object.fromEntries(headers)).toMatchObject({
      "result-hash": "abc",
      "retry-after": "7",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect([headers.get("x-secret"), headers.get("set-cookie")]).toEqual([null, null]);
  });

  test("keeps 304 and 404", async () => {
    answer = (request, response) => response.writeHead(request.headers["if-none-match"] ? 304 : 404).end();
    expect((await get("/data", { headers: { "if-none-match": '"same"' } })).status).toBe(304);
    expect((await get("/data")).status).toBe(404);
  });

  test("lets an answer that has begun take its time", async () => {
    const quick = await startSite(apiOrigin, { longestMs: 1500 });
    answer = (_request, response) => {
      response.write("event: next\n\n");
      setTimeout(() => response.end("event: complete\n\n"), 2000);
    };
    expect(await (await fetch(`${quick}/graphql/stream`)).text()).toBe("event: next\n\nevent: complete\n\n");
  });

  test("sends a file on as it comes, and half a file never as a whole one", async () => {
    /** @type {string[]} */
    const got = [];
    answer = (request, response) => {
      request.on("data", (piece) => got.push(String(piece)));
      request.on("end", () => response.end("whole"));
      request.on("error", () => got.push("broken off"));
    };
    expect(await (await post("a".repeat(300_000))).text()).toBe("whole");
    expect(got.join("")).toHaveLength(300_000);
    got.splice(0);
    const half = ask(`${origin}/uploads`, { method: "POST", headers: { "content-length": "1000" } });
    half.on("error", () => undefined);
    half.write("half");
    await vi.waitFor(() => expect(got).toEqual(["half"]), { timeout: 10_000 });
    half.destroy();
    await vi.waitFor(() => expect(got).toEqual(["half", "broken off"]), { timeout: 10_000 });
  });

  test("ends with who asked", async () => {
    const leaving = new AbortController();
    /** @type {string[]} */
    const heard = [];
    answer = (_request, response) => response.on("close", () => heard.push("left"));
    const gone = post("{}", { signal: leaving.signal }).catch(() => "gone");
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 10_000 });
    leaving.abort();
    expect(await gone).toBe("gone");
    await vi.waitFor(() => expect(heard).toEqual(["left"]), { timeout: 10_000 });
  });
});

describe("when there is no answer", () => {
  /** @param {Response} response */
  const told = async (response) => {
    const { status, errors } = await response.json();
    expect(status).toBe(response.status);
    return [response.status, errors[0].code, errors[0].extensions.code];
  };

  test("waits for an API that works and says that it lives, however long that takes", async () => {
    const quick = await startSite(apiOrigin, { silentMs: 50 });
    answer = (_request, response) => setTimeout(() => response.end("done"), 500);
    expect(await (await fetch(`${quick}/graphql`, { method: "POST", body: "{}" })).text()).toBe("done");
  });

  test("says of an API that hangs that it takes too long, and lets nobody else wait for it", async () => {
    lives = false;
    onTestFinished(() => {
      lives = true;
    });
    answer = () => undefined;
    const quick = await startSite(apiOrigin, { silentMs: 50, aliveMs: 50 });
    for (const init of [{}, { method: "POST", body: "{}" }]) {
      const response = await fetch(`${quick}/graphql`, init);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await told(response)).toEqual([504, "API_TIMEOUT", "API_TIMEOUT"]);
    }
    expect(asked).toHaveLength(1);
  });

  test("waits no longer than the API itself would, even for one that lives", async () => {
    const quick = await startSite(apiOrigin, { longestMs: 100 });
    answer = () => undefined;
    expect(await told(await fetch(`${quick}/data`))).toEqual([504, "API_TIMEOUT", "API_TIMEOUT"]);
  });

  test("says that the API is away", async () => {
    const alone = await startSite("http://127.0.0.1:1");
    expect(await told(await fetch(`${alone}/graphql`, { method: "POST", body: "{}" }))).toEqual([
      502,
      "API_AWAY",
      "API_AWAY",
    ]);
  });
});
