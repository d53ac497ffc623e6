// @vitest-environment node

import { request as ask, createServer } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOperator } from "./answer-operator.mjs";
import { refuseUpgrade } from "./answer-upgrades.mjs";
import { pageLimiter } from "./limit-pages.mjs";
import { markAnswer } from "./mark-answers.mjs";
import { siteMetrics } from "./metrics.mjs";
import { requestLog } from "./request-log.mjs";
import { keptPage, sendPage } from "./send-page.mjs";
import { labelRequest, visitorOfSite } from "./visitors.mjs";

const token = "AbCdEfGhIjKlMnOpQrStUvWxYz_-0123";
const text = "public ".repeat(1000);
const isTooMuch = pageLimiter({ pages: 3, seconds: 10 });
/** @type {string[]} */
const logged = [];
const note = requestLog(pino({ level: "debug" }, { write: (line) => void logged.push(line) }));
const metrics = siteMetrics();
const server = createServer((request, response) => {
  const { id, visitor } = labelRequest(request, 1);
  markAnswer(request, response, { id, draining: () => request.url === "/draining" });
  note(request, response);
  metrics.count(request, response);
  if (answerOperator(request, response, { apiUrl: "http://127.0.0.1:1", draining: () => false, metrics })) return;
  void isTooMuch(request, response, visitor).then((refused) => {
    if (refused) return;
    const body = Buffer.from(request.url === "/visitor" ? JSON.stringify(request.headers) : text);
    const headers = { "cache-control": "public, max-age=3600", "content-type": "text/plain" };
    void sendPage(request, response, keptPage({ status: 200, headers, body, keep: false }), {});
  });
});
server.on("upgrade", refuseUpgrade);
let port = 0;
beforeAll(
  () =>
    new Promise((done) =>
      server.listen(0, "127.0.0.1", () => {
        port = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
        done(undefined);
      }),
    ),
);
afterAll(() => new Promise((done) => server.close(done)));

/**
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, headers: import("node:http").IncomingHttpHeaders, bytes: Buffer }>}
 */
const get = (path, headers = {}) =>
  new Promise((resolve, reject) => {
    const asked = ask({ host: "127.0.0.1", port, path, headers: { "x-forwarded-for": path, ...headers } }, (answer) => {
      /** @type {Buffer[]} */
      const pieces = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(pieces) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });

describe("an answer to an address with a secret", () => {
  test.each([`/data/${token}`, `/?v=${token}`, `/en/brief?vs=${encodeURIComponent(`v=${token}`)}`])(
    "%s is nobody's to keep, compressed or not, and comes whole",
    async (path) => {
      const plain = await get(path);
      const packed = await get(path, { "accept-encoding": "gzip" });
      for (const { headers } of [plain, packed])
        expect(headers).toMatchObject({
          "cache-control": "private, no-store",
          "x-robots-tag": "noindex, nofollow",
          "referrer-policy": "no-referrer",
        });
      expect(String(plain.bytes)).toBe(text);
      expect(packed.headers["content-encoding"]).toBe("gzip");
      expect(packed.bytes.length).toBeLessThan(2 * gzipSync(text).length);
    },
  );

  test("any other is as its route made it", async () => {
    expect((await get("/data/2026-01")).headers["cache-control"]).toBe("public, max-age=3600");
  });
});

test("an operator reads numbers and lines about requests, and nothing of who asked or with which secret", async () => {
  const { headers } = await get(`/data/${token}?name=somebody`, { "x-forwarded-for": "6.6.6.6" });
  const text = String((await get("/metrics")).bytes);
  expect(text).toMatch(/http_request_seconds_count\{kind="api",outcome="answered"\} [1-9]/);
  for (const name of ["page_cache_total", "nodejs_eventloop_lag", "process_resident_memory"])
    expect(text).toContain(name);
  const line = logged.find((one) => one.includes(String(headers["x-request-id"])));
  expect(JSON.parse(line ?? "{}")).toMatchObject({
    req: { method: "GET", path: "/data/(private)" },
    res: { status: 200 },
  });
  expect(text + logged.join("\n")).not.toMatch(/somebody|6\.6\.6\.6|AbCdEfGh/);
});

test("while the site stops, the connection is not kept", async () => {
  expect((await get("/draining")).headers.connection).toBe("close");
});

describe("who asks", () => {
  test("is what the trusted proxy says, and not what the visitor wrote", async () => {
    const { bytes } = await get("/visitor", {
      "x-forwarded-for": "1.1.1.1, 2.2.2.2",
      visitor: "9.9.9.9",
      "site-key": "stolen",
      "x-request-id": "mine",
    });
    const seen = JSON.parse(String(bytes));
    expect(seen.visitor).toBe("2.2.2.2");
    expect(seen["site-key"]).toBeUndefined();
    expect(seen["x-request-id"]).toMatch(/^[\w-]{36}$/);
  });

  test("without a trusted proxy it is the other end of the line", () => {
    const request = { socket: { remoteAddress: "3.3.3.3" }, headers: { "x-forwarded-for": "1.1.1.1" } };
    expect(visitorOfSite(/** @type {any} */ (request), 0)).toBe("3.3.3.3");
  });

  test("who asks for too many pages is refused alone, on a page that is read without scripts", async () => {
    const ofOne = [];
    for (let time = 0; time < 5; time += 1) ofOne.push(await get("/page", { "x-forwarded-for": "4.4.4.4" }));
    expect(ofOne.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(Number(ofOne.at(-1)?.headers["retry-after"])).toBeGreaterThan(0);
    expect(String(ofOne.at(-1)?.bytes)).toContain("Probeer het over enkele seconden opnieuw");
    expect((await get("/page", { "x-forwarded-for": "5.5.5.5" })).status).toBe(200);
  });
});

test("who asks for another protocol is answered", async () => {
  const socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  let heard = "";
  for await (const piece of socket) heard += piece;
  expect(heard).toMatch(/^HTTP\/1\.1 426 /);
  expect(heard).toContain("UPGRADE_REFUSED");
});
