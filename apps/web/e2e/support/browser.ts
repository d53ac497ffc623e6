import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterEach, expect, inject } from "vitest";

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
  /** What the reader does while the site's scripts are still on their way. */
  readonly early?: (page: Page) => Promise<void>;
}

const SCRIPTS = "**/_next/static/chunks/*.js*";

/** Opens a page whose scripts wait until the reader has done something. */
async function doEarly(page: Page, path: string, act: (page: Page) => Promise<void>): Promise<void> {
  let comeNow = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    comeNow = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await done;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("footer").first().waitFor();
  await act(page);
  comeNow();
}

/** The tests that run after each other share what follows, so that only the first waits until a browser is warm. */
const visitors = new Map<string, Promise<BrowserContext>>();
let connection: Promise<Browser> | undefined;

/** Ends what hangs, no more: on a busy machine everything takes longer. */
const patienceMs = 120_000;

/** Stays open: pages of the same visitor then run in its process, which knows the site's scripts already. */
const anchor = "/icon.svg";

async function startVisitor(options: BrowserContextOptions): Promise<BrowserContext> {
  connection ??= chromium.connect(inject("browserUrl"));
  const visitor = await (await connection).newContext({ ...options, baseURL: inject("webUrl") });
  visitor.setDefaultTimeout(patienceMs);
  await (await visitor.newPage()).goto(anchor);
  return visitor;
}

/**
 * Pages for the tests of a file, in the one browser of the run. Each test is a new visitor, whose browser has been here
 * before: it keeps the site's scripts, and nothing that the site stored. No script may throw.
 */
export function withBrowser(): { openPage: (path: string, options?: PageOptions) => Promise<Page> } {
  let thrown: string[] = [];

  // A page that stays open goes on asking and drawing, and slows down the tests after it.
  afterEach(async () => {
    for (const visitor of visitors.values()) await forget(await visitor);
    const faults = thrown;
    thrown = [];
    expect(faults).toEqual([]);
  });

  const visitorWith = (options: BrowserContextOptions): Promise<BrowserContext> => {
    const name = JSON.stringify(options);
    const visitor = visitors.get(name) ?? startVisitor(options);
    visitors.set(name, visitor);
    return visitor;
  };

  return {
    async openPage(
      path,
      { size = { width: 1280, height: 900 }, javaScriptEnabled = true, phone = false, locale, before, early } = {},
    ) {
      const options = {
        javaScriptEnabled,
        isMobile: phone,
        hasTouch: phone,
        ...(locale === undefined ? {} : { locale }),
      };
      const page = await (await visitorWith(options)).newPage();
      await page.setViewportSize(size);
      // Among them: markup that the browser corrected, so that React draws the page anew and loses what was pressed.
      page.on("pageerror", ({ message }) => thrown.push(`${path}: ${message}`));
      if (before) await page.addInitScript(before);
      await (early ? doEarly(page, path, early) : page.goto(path));
      return page;
    },
  };
}

/** Closes what a visitor opened and forgets what sites stored with it, but for the files in the browser's cache. */
async function forget(visitor: BrowserContext): Promise<void> {
  const [first, ...pages] = visitor.pages();
  if (!first || pages.length === 0) return;
  const origins = new Set(pages.map((one) => new URL(one.url()).origin).filter((origin) => origin.startsWith("http")));
  const session = await visitor.newCDPSession(first);
  for (const origin of origins) {
    const storageTypes = "cookies,local_storage,session_storage,indexeddb,service_workers,websql,cache_storage";
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes });
  }
  await Promise.all([
    session.detach(),
    visitor.clearCookies(),
    visitor.clearPermissions(),
    ...pages.map((one) => one.close()),
  ]);
}
