// @vitest-environment node

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pageAnswers } from "./answer-pages.mjs";
import { drawAnswer } from "./draw-page.mjs";
import { markAnswer } from "./mark-answers.mjs";

const token = "AbCdEfGhIjKlMnOpQrStUvWxYz_-0123";
const script = "self.x = 'é'";
/** @typedef {{ status: number | null, keep: boolean, figuresSince: number }} Answer */
const current = () =>
  /** @type {{ [key: symbol]: { getStore: () => Answer } }} */ (/** @type {unknown} */ (globalThis))[
    Symbol.for("solidariteitskaart.answer")
  ]?.getStore();

let drawn = 0;
let version = /** @type {string | null} */ ("one");
let settled = true;
/** @type {(() => void)[]} */
const waiting = [];

/** @type {import("node:http").RequestListener} */
const next = async (request, response) => {
  drawn += 1;
  const answer = current();
  const url = request.url ?? "";
  if (url.startsWith("/slow")) await new Promise((resolve) => waiting.push(() => resolve(undefined)));
  if (answer && url.startsWith("/away")) answer.status = 503;
  if (answer && url.startsWith("/unknown")) answer.status = 404;
  if (answer && url.startsWith("/incomplete")) answer.keep = false;
  response.setHeader("content-type", request.headers.rsc ? "text/x-component" : "text/html; charset=utf-8");
  response.setHeader("vary", "rsc");
  response.setHeader("cache-control", url.startsWith("/texts.json") ? "public, max-age=9" : "private, no-store");
  if (url.includes(".svg")) return response.end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>');
  if (url.startsWith("/large")) response.write("a".repeat(100_000));
  response.write(`<p>${version} ${request.headers.cookie ?? ""}${request.headers["accept-language"] ?? ""}</p>`);
  response.end(`<script src="/x.js"></script><script>${script}</script><script type="application/ld+json">{}</script>`);
};

const refusing = new Set();
const answerPage = pageAnswers((asked, about) => drawAnswer(next, asked, about), {
  figures: () => Promise.resolve(version === null ? null : { version, since: 5, settled }),
  megabytes: 1,
  isTooMuch: (_request, response, visitor) => {
    if (refusing.has(visitor)) response.writeHead(429).end();
    return Promise.resolve(refusing.has(visitor));
  },
});
const server = createServer((request, response) => {
  markAnswer(request, response, { id: "id", draining: () => false });
  void answerPage(request, response, { visitor: String(request.headers.visitor), id: "id" });
});
let origin = "";
beforeAll(async () => {
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  origin = `http://127.0.0.1:${String(/** @type {import("node:net").AddressInfo} */ (server.address()).port)}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  drawn = 0;
  settled = true;
  version = `of ${String(Math.random())}`;
});

/** @param {string} path @param {Record<string, string>} [headers] @param {string} [method] */
const get = (path, headers = {}, method = "GET") =>
  fetch(`${origin}${path}`, { method, headers: { "accept-encoding": "identity", ...headers } });

test("what is no page is drawn once for all when it says that they may have it, under its own words", async () => {
  for (const found of ["fwd=miss", "hit"]) {
    const { headers } = await get("/texts.json?lang=nl");
    expect(headers.get("cache-status")).toBe(`site; ${found}`);
    expect(headers.get("cache-control")).toBe("public, max-age=9");
  }
  expect(drawn).toBe(1);
});

describe("a page with public figures", () => {
  test("is drawn once for all readers, whatever else they send", async () => {
    const first = await get("/regio/ams?measure=shortfall");
    const again = await get("/regio/ams?measure=shortfall", { cookie: "a=b", "accept-language": "fr" });
    expect(drawn).toBe(1);
    expect(await again.text()).toBe(await first.text());
    expect(first.headers.get("cache-status")).toBe("site; fwd=miss");
    expect(again.headers.get("cache-status")).toBe("site; hit");
    for (const { headers } of [first, again])
      expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=1, stale-while-revalidate=30");
    expect(again.headers.get("vary")).toBe("rsc, Accept-Encoding");
  });

  test("who has it already is told so, and packed it is the same", async () => {
    const plain = await get("/");
    const etag = plain.headers.get("etag") ?? "";
    const known = await get("/", { "if-none-match": `"other", ${etag}` });
    expect([known.status, await known.text()]).toEqual([304, ""]);
    expect((await get("/", { "if-none-match": '"other"' })).status).toBe(200);
    const head = await get("/", {}, "HEAD");
    expect([head.headers.get("etag"), head.headers.get("content-length")]).toEqual([
      etag,
      plain.headers.get("content-length"),
    ]);
    const body = await plain.text();
    for (const encoding of ["gzip", "br", "br;q=0, gzip"]) {
      const packed = await get("/", { "accept-encoding": encoding });
      expect(packed.headers.get("content-encoding")).toBe(encoding === "br" ? "br" : "gzip");
      // fetch unpacks what it gets.
      expect(await packed.text()).toBe(body);
    }
    expect(drawn).toBe(1);
  });

  test("runs no script but its own", async () => {
    const policy = (await get("/")).headers.get("content-security-policy") ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toMatch(/unsafe|https?:|nonce/);
  });

  test("is drawn once for those who ask at the same time", async () => {
    const both = [get("/slow"), get("/slow")];
    await expect.poll(() => waiting.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const go of waiting.splice(0)) go();
    await Promise.all(both);
    expect(drawn).toBe(1);
  });

  test("who asks for many at once waits for his own, and keeps nobody else waiting", async () => {
    const many = Array.from({ length: 5 }, (_, at) => get(`/slow?greedy=${String(at)}`, { visitor: "greedy" }));
    await expect.poll(() => waiting.length).toBe(2);
    const other = get("/slow?greedy=4", { visitor: "other" });
    await expect.poll(() => waiting.length).toBe(3);
    waiting.pop()?.();
    expect((await other).status).toBe(200);
    const rest = setInterval(() => waiting.shift()?.(), 5);
    expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true);
    clearInterval(rest);
    expect(drawn).toBe(5);
  });

  test("is drawn anew as soon as other figures are published, and not kept until all processes know them", async () => {
    await get("/");
    version = "other figures";
    settled = false;
    expect(await (await get("/")).text()).toContain("other figures");
    const again = await get("/");
    expect([drawn, again.headers.get("etag")]).toEqual([3, null]);
    settled = true;
    await get("/");
    await get("/");
    expect(drawn).toBe(4);
  });

  test("costs the budget of a visitor only when it has to be drawn", async () => {
    await get("/");
    refusing.add("many");
    const answers = await Promise.all(["/", "/new"].map((path) => get(path, { visitor: "many" })));
    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  });

  test("the parts that scripts ask for are kept apart from the page", async () => {
    await get("/");
    expect((await get("/", { rsc: "1" })).headers.get("content-type")).toBe("text/x-component");
    await get("/", { rsc: "1" });
    expect(drawn).toBe(2);
  });

  test("room is bounded: the page that was not asked for the longest goes", async () => {
    const many = Array.from({ length: 20 }, (_page, at) => `/large?page=${String(at)}`);
    for (const path of many) await get(path);
    drawn = 0;
    await get(many.at(-1) ?? "");
    expect(drawn).toBe(0);
    await get(many[0] ?? "");
    expect(drawn).toBe(1);
  });
});

/** Every address of the site, as its folders say: what is added later is tried too. */
const routes = readdirSync(new URL("../src/app", import.meta.url), { recursive: true })
  .map((file) => `/${String(file).replaceAll("\\", "/")}`)
  .filter((file) => /\/(?:page\.tsx|route\.ts)$/.test(file))
  .flatMap((file) => {
    const path = file
      .replace(/\/[^/]+$/, "")
      .replaceAll(/\/\(\w+\)/g, "")
      .replaceAll(/\[\.\.\.\w+\]/g, "zekerheid/fan");
    const found = path.replace(/^\/\[locale\]/, "").replaceAll(/\[\w+\]/g, "GM0599");
    const address = found === "" ? "/" : found;
    if (path.startsWith("/chart")) return ["svg", "png", "csv"].map((form) => `${address}.${form}`);
    return path.startsWith("/[locale]") ? [address, `/en${found}`] : [address];
  });

describe("never kept, never shared", () => {
  test.each([...routes, "/picture.png"])("%s of figures of somebody's own", async (path) => {
    const answers = [await get(`${path}?v=${token}`), await get(`${path}?v=${token}`)];
    for (const { headers } of answers)
      expect(Object.fromEntries(headers)).toMatchObject({
        "cache-control": "private, no-store",
        "x-robots-tag": "noindex, nofollow",
        "referrer-policy": "no-referrer",
      });
    expect(answers.map(({ headers }) => [headers.get("etag"), headers.get("cache-status")])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test.each([
    `/?v=${token}`,
    `/en/scenario?vs=${encodeURIComponent(`v=${token}`)}`,
    `/eigen-cijfers/${token}`,
    "/eigen-cijfers",
    "/en/eigen-cijfers?step=2",
    "/away",
    "/unknown",
    "/incomplete",
  ])("%s", async (path) => {
    const first = await get(path);
    await get(path, { "if-none-match": "*" });
    expect(drawn).toBe(2);
    expect(first.headers.get("etag")).toBeNull();
    expect(first.headers.get("cache-control")).toMatch(/no-store/);
  });

  test("while the API does not say which figures are published", async () => {
    version = null;
    await get("/");
    const again = await get("/");
    expect([drawn, again.headers.get("cache-control")]).toEqual([2, "private, no-store"]);
  });

  test("what is no page, and not for all", async () => {
    for (const path of ["/map-layout.json", "/map-layout.json"])
      expect((await get(path)).headers.get("cache-control")).toBe("private, no-store");
    expect(drawn).toBe(2);
  });

  test("a page without figures is 503 with the time to come back, one without anything at its address 404", async () => {
    const away = await get("/away");
    expect([away.status, away.headers.get("retry-after")]).toEqual([503, "10"]);
    expect((await get("/unknown")).status).toBe(404);
  });
});
