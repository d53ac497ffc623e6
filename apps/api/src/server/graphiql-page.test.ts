import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphiqlPage } from "./graphiql-page.js";

const BROWSER = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

let folder = "";
let url = "";
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "graphiql-"));
  const site = join(folder, "site");
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(site, "index.html"), "<title>the page</title>");
  writeFileSync(join(site, "assets", "main.js"), "1");
  writeFileSync(join(folder, "secret.txt"), "secret");
  const app = express().use(graphiqlPage(site));
  server = createServer(
    app.use((_request, response) => {
      response.status(404).send("left to others");
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe("graphiqlPage", () => {
  it("is what a browser gets", async () => {
    const { text, headers } = await get("/graphql", BROWSER);
    expect(text).toContain("the page");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });

  it.each([{}, { accept: "*/*" }, { accept: "application/json" }, { accept: "application/graphql-response+json" }])(
    "is not what a program gets that accepts %j",
    async (headers: Record<string, string>) => {
      expect((await get("/graphql", headers)).text).toBe("left to others");
    },
  );

  it("opens with the query that the address holds, and leaves programs that send one to GraphQL", async () => {
    expect((await get("/graphql?query={__typename}", BROWSER)).text).toContain("the page");
    expect((await get("/graphql?query={__typename}", { accept: "*/*" })).text).toBe("left to others");
  });

  it("serves its own files and no others", async () => {
    expect((await get("/graphiql/assets/main.js")).text).toBe("1");
    for (const path of ["/graphiql/../secret.txt", "/graphiql/%2e%2e/secret.txt", "/graphiql/..%2fsecret.txt"])
      expect((await get(path)).text).not.toContain("secret");
  });

  it("is left out where it was not built", () => {
    expect(graphiqlPage(join(folder, "nothing")).stack).toEqual([]);
  });
});
