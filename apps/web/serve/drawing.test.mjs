// @vitest-environment node

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { threadId } from "node:worker_threads";
import { afterAll, expect, test } from "vitest";
import { startDrawing } from "./drawing.mjs";

const source = `
import { threadId, workerData } from "node:worker_threads";
export const ready = () => true;
export const draw = ({ asked, about }) => {
  if (asked.url === "/dies") process.exit(1);
  const said = JSON.stringify({ ...workerData, url: asked.url, ...about, threadId });
  return { status: 200, headers: {}, body: Buffer.from(said), keep: true };
};`;
const folder = mkdtempSync(join(tmpdir(), "drawing-"));
const file = join(folder, "thread.mjs");
writeFileSync(file, source);
const { draw, stop } = await startDrawing({ hostname: "127.0.0.1", port: 3000 }, pathToFileURL(file));
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

/** @param {string} url */
const drawn = (url) => draw({ url, host: "site", id: "id", parts: {} }, { figuresSince: 5 });

test("a page is drawn in another thread than the one that answers, and comes as it was drawn", async () => {
  const { body, status } = await drawn("/methode");
  expect(status).toBe(200);
  const said = JSON.parse(body.toString());
  expect(said).toMatchObject({ hostname: "127.0.0.1", port: 3000, url: "/methode", figuresSince: 5 });
  expect(said.threadId).not.toBe(threadId);
});

test("a thread that dies takes no page with it but the one that it drew", async () => {
  await expect(drawn("/dies")).rejects.toThrow();
  expect((await drawn("/methode")).status).toBe(200);
});

test("a site that cannot draw does not start", async () => {
  await expect(
    startDrawing({ hostname: "127.0.0.1", port: 3000 }, new URL("nothing.mjs", import.meta.url)),
  ).rejects.toThrow(/nothing\.mjs/);
});
