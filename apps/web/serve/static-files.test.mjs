// @vitest-environment node

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import inject from "light-my-request";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "./security-headers.mjs";
import { staticFiles } from "./static-files.mjs";

const text = "const answer = 42;".repeat(20);
let folder = "";
/** @type {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => boolean} */
let answer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  const chunks = join(folder, "_next/static/chunks");
  await mkdir(chunks, { recursive: true });
  await writeFile(join(chunks, "one.js"), text);
  await writeFile(join(chunks, "one.js.br"), brotliCompressSync(text));
  await writeFile(join(folder, "secret.txt"), "secret");
  answer = staticFiles(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** @param {string} url @param {Record<string, string>} [headers] */
const get = (url, headers = {}) =>
  inject((request, response) => void (answer(request, response) || response.writeHead(204).end("next")), {
    url,
    headers,
  });

const security = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);

describe("a file of the site", () => {
  test("comes as small as it was packed, to be kept for a year, with the headers of every answer", async () => {
    const { statusCode, headers, rawPayload } = await get("/_next/static/chunks/one.js", { "accept-encoding": "br" });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ ...security, "content-encoding": "br", vary: "Accept-Encoding" });
    expect(headers["cache-control"]).toMatch(/max-age=31536000.*immutable/);
    expect(String(brotliDecompressSync(rawPayload))).toBe(text);
  });

  test("comes plain to who cannot unpack it", async () => {
    const { headers, payload } = await get("/_next/static/chunks/one.js");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(payload).toBe(text);
  });

  test.each([
    "/_next/static/chunks/two.js",
    "/_next/static/../../secret.txt",
    "/_next/static/%2e%2e/%2e%2e/secret.txt",
  ])("%s is not there, and nobody keeps that", async (url) => {
    const { statusCode, headers } = await get(url);
    if (statusCode !== 204) expect(statusCode).toBe(404);
    expect(headers["cache-control"] ?? "no-store").toBe("no-store");
  });

  test("anything else is left to others", async () => {
    expect((await get("/secret.txt")).statusCode).toBe(204);
  });
});
