import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./support/browser";

const { openPage } = withBrowser();

/** Bytes of script as they travel, before the reader does anything: of the map, of the map in words, and of a page that is only read. */
const MOST_SCRIPT = { map: 165_000, text: 167_000, read: 119_000 };

/** Bytes of data for scripts in a page. What is only read has none but what Next itself needs. */
const MOST_DATA = { map: 40_000, scenario: 52_000, sure: 43_000, place: 14_000, read: 10_000 };

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

const fetchText = async (path: string): Promise<string> => (await fetch(new URL(path, inject("webUrl")))).text();

/** A page without its scripts, the bytes of data for them, the styles of parts that it names, and the styles it brings. */
const readPage = async (view: string) => {
  const html = await fetchText(view);
  const inline = /<script(?![^>]*\s(?:src|type)=)[^>]*>(.*?)<\/script>/gs;
  const text = html.replace(/<script.*?<\/script>/gs, "");
  const classes = [...text.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(/\s+/));
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => fetchText(href));
  return {
    text,
    data: [...html.matchAll(inline)].reduce((sum, [, script = ""]) => sum + Buffer.byteLength(script), 0),
    names: [...new Set(classes)].filter((name) => /^[\w-]{6}_[A-Za-z]/.test(name)),
    styles: (await Promise.all(sheets)).join(""),
  };
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

  test.each([
    ["/", "map"],
    ["/en", "map"],
    ["/scenario", "scenario"],
    ["/zekerheid", "sure"],
    ["/gemeente", "place"],
    ["/gemeente/GM0363-amsterdam", "place"],
    ["/regio/U16", "place"],
    ["/vergelijk?p=GM0363&p=GM0599", "read"],
    ["/methode", "read"],
    ["/voortgang", "read"],
    ["/lange-termijn", "read"],
    ["/gegevens", "read"],
    ["/brief", "read"],
    ["/toegankelijkheid", "read"],
    ["/nergens", "read"],
  ] as const)("%s: no text twice, and every style that it names", async (view, kind) => {
    const { text, data, names, styles } = await readPage(view);
    expect(data).toBeLessThanOrEqual(MOST_DATA[kind]);
    expect(text).toContain("<h1");
    expect(names.filter((name) => !styles.includes(`.${name}`))).toEqual([]);
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
