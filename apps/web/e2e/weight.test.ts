import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./support/browser";

const { openPage } = withBrowser();

/** Bytes of script as they travel, before the reader does anything: of the map, of the map in words, and of a page that is only read. */
const MOST_SCRIPT = { map: 165_000, text: 167_000, read: 122_000 };

interface Load {
  readonly script: number;
  readonly hosts: readonly string[];
  readonly errors: readonly string[];
}

const packedSize = async (url: string): Promise<number> => {
  const { headers } = await fetch(url, { method: "HEAD", headers: { "accept-encoding": "br", connection: "close" } });
  expect(headers.get("content-encoding")).toBe("br");
  return Number(headers.get("content-length"));
};

const watch = (page: Page): (() => Promise<Load>) => {
  const scripts: Promise<number>[] = [];
  const hosts = new Set<string>();
  const errors: string[] = [];
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("response", (response) => {
    const isScript = response.request().resourceType() === "script";
    // As it travels to a browser of today, also where this one has kept it.
    if (isScript) scripts.push(packedSize(response.url()));
  });
  return async () => ({
    script: (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0),
    hosts: [...hosts],
    errors,
  });
};

describe("what the page loads", () => {
  test.each([
    ["/", "map"],
    ["/en?v=2024-12&region=U16&view=text", "text"],
    ["/toegankelijkheid", "read"],
  ] as const)("%s: little script, from this host only, without an error", async (view, kind) => {
    const page = await openPage("about:blank");
    const load = watch(page);
    await page.goto(view, { waitUntil: "networkidle" });
    const { script, hosts, errors } = await load();
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT[kind]);
    expect(hosts).toEqual([inject("webUrl")]);
    expect(errors).toEqual([]);
  });

  test("the map library comes only when the pointer reaches the map", async () => {
    const page = await openPage("/");
    await page.waitForLoadState("networkidle");
    // Nobody listens for the pointer before the page has come to life.
    await page.locator('[role="application"]').waitFor();
    const later = page.waitForRequest((request) => request.resourceType() === "script");
    await page.locator('a[data-region="FRL"]').hover();
    expect((await later).url()).toContain("/_next/static/");
  });
});
