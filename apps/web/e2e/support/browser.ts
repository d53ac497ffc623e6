import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** No sandbox: containers seldom allow one. The rest keeps the browser from talking to its maker. */
const launchArguments = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

interface PageOptions {
  /** Width and height in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly javaScriptEnabled?: boolean;
  /** A phone: touched, and no pointer to hover with. */
  readonly phone?: boolean;
  /** Language of the browser itself, which is not always that of the page. */
  readonly locale?: string;
  /** Runs in the page before any script of it. */
  readonly before?: () => void;
}

/** One browser for the tests of a file. Each page it opens is a new visitor, and no script of it may throw. */
export function withBrowser(): { openPage: (path: string, options?: PageOptions) => Promise<Page> } {
  let browser: Browser;
  let thrown: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromiumPath"), args: launchArguments });
  });
  // A page that stays open goes on asking and drawing, and slows down the tests after it.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const faults = thrown;
    thrown = [];
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });

  return {
    async openPage(
      path,
      { size = { width: 1280, height: 900 }, javaScriptEnabled = true, phone = false, locale, before } = {},
    ) {
      const context = await browser.newContext({
        baseURL: inject("webUrl"),
        viewport: size,
        javaScriptEnabled,
        isMobile: phone,
        hasTouch: phone,
        ...(locale === undefined ? {} : { locale }),
      });
      const page = await context.newPage();
      // Among them: markup that the browser corrected, so that React draws the page anew and loses what was pressed.
      page.on("pageerror", ({ message }) => thrown.push(`${path}: ${message}`));
      if (before) await page.addInitScript(before);
      await page.goto(path);
      return page;
    },
  };
}
