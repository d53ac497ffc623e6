// @vitest-environment node

import { createServer, get } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdScripts, scriptHolder } from "./hold-scripts.mjs";

const page = `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/><link rel="stylesheet" href="/a.css"/>
<link rel="preload" as="script" fetchPriority="low" nonce="n1" href="/c.js"/><title>Één kaart</title>
<script src="/a.js" async="" nonce="n1"></script><script src="/old.js" noModule="" nonce="n1"></script></head>
<body><main>€ 1 < 2</main><script type="application/ld+json" nonce="n1">{"a":1}</script>
<script nonce="n1" id="_R_">(self.__next_f=self.__next_f||[]).push([0])</script></body></html>`;

/** @param {string} text */
const scripts = (text) => [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);

describe("a page on its way to the reader", () => {
  test("its own scripts wait, behind the one that starts them; data and scripts for old browsers stay as they are", () => {
    const held = scriptHolder()(page, true);
    expect(scripts(held)).toEqual([
      '<script nonce="n1">',
      '<script type="text/waiting" src="/a.js" async="" nonce="n1">',
      '<script src="/old.js" noModule="" nonce="n1">',
      '<script type="application/ld+json" nonce="n1">',
      '<script type="text/waiting" nonce="n1" id="_R_">',
    ]);
    expect(held).not.toContain('as="script"');
    expect(held).toContain("<main>€ 1 < 2</main>");
  });

  test("is the same wherever it is cut", () => {
    const whole = scriptHolder()(page, true);
    for (let cut = 0; cut <= page.length; cut += 1) {
      const rewrite = scriptHolder();
      expect(rewrite(page.slice(0, cut)) + rewrite(page.slice(cut), true)).toBe(whole);
    }
  });

  test("without scripts it stays what it was", () => {
    expect(scriptHolder()("<p>Niets</p>", true)).toBe("<p>Niets</p>");
  });
});

describe("an answer over HTTP", () => {
  const server = createServer((request, response) => {
    holdScripts(response);
    const bytes = Buffer.from(page);
    response.setHeader("content-type", request.url === "/page" ? "text/html; charset=utf-8" : "text/plain");
    response.setHeader("content-length", bytes.length);
    // Cut in the middle of a letter of two bytes.
    const at = bytes.indexOf("É") + 1;
    response.write(bytes.subarray(0, at));
    response.end(bytes.subarray(at));
  });
  beforeAll(() => new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined))));
  afterAll(() => new Promise((ended) => server.close(ended)));

  /** @param {string} path @returns {Promise<string>} */
  const ask = (path) =>
    new Promise((give, fail) => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      get({ host: "127.0.0.1", port, path }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (piece) => {
          text += piece;
        });
        answer.on("end", () => give(text));
      }).on("error", fail);
    });

  test("a page comes whole, with its scripts held", async () => {
    expect(await ask("/page")).toBe(scriptHolder()(page, true));
  });

  test("anything else comes as it was", async () => {
    expect(await ask("/file")).toBe(page);
  });
});
