import type { Browser, Page } from "playwright-core";

/** What somebody does first on a phone, and what is seen when the page has answered. */
interface Touch {
  readonly name: string;
  readonly path: string;
  readonly touch: (page: Page) => Promise<unknown>;
  /** In the page: whether the answer is there. */
  readonly answered: string;
}

const tap = (selector: string) => (page: Page) => page.locator(selector).first().tap({ noWaitAfter: true });

const TOUCHES: readonly Touch[] = [
  {
    name: "choose a region",
    path: "/",
    touch: tap('#map a[data-region="ZEE"]'),
    answered: `location.search.includes("region=ZEE")`,
  },
  {
    name: "open the menu",
    path: "/",
    touch: tap('[popovertarget="site-menu"]'),
    answered: `document.querySelector("#site-menu").matches(":popover-open")`,
  },
  {
    name: "type in the search",
    path: "/",
    touch: (page) => page.locator('input[type="search"]').first().pressSequentially("ams"),
    answered: `document.querySelector('[role="option"]') !== null`,
  },
  {
    name: "move a lever",
    path: "/scenario",
    touch: (page) => page.locator('[data-lever="rentIncrease"] input[type="range"]').press("ArrowRight"),
    answered: `location.search.includes("rentIncrease")`,
  },
];

/** A slow phone is about four times slower than the machines that pages are made on. */
const SLOWING = 4;

/** In each page: from the touch until the frame in which the answer is painted, also where that is another page. */
const watch = (answered: string): string => `{
  const now = () => performance.timeOrigin + performance.now();
  for (const kind of ["pointerdown", "keydown"])
    addEventListener(kind, () => { sessionStorage.began ??= now(); }, { capture: true });
  const look = () => {
    if (sessionStorage.began && document.body && (${answered}))
      requestAnimationFrame(() => setTimeout(() => { sessionStorage.took ??= now() - sessionStorage.began; }));
    else requestAnimationFrame(look);
  };
  look();
}`;

export interface TouchResult {
  readonly name: string;
  /** Milliseconds, a value for each time. */
  readonly times: readonly number[];
}

/**
 * How long the first touch of a page takes on a slow phone, with real input.
 * @param wait milliseconds between the first painting and the touch
 */
export async function measureFirstTouch(
  browser: Browser,
  site: string,
  { repeats, wait }: { readonly repeats: number; readonly wait: number },
): Promise<readonly TouchResult[]> {
  const results: TouchResult[] = [];
  for (const { name, path, touch, answered } of TOUCHES) {
    const times: number[] = [];
    for (let time = 0; time < repeats; time += 1) {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWING });
      await page.addInitScript(watch(answered));
      await page.goto(`${site}${path}`, { waitUntil: "commit" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      await page.waitForTimeout(wait);
      await touch(page);
      const took = await page.waitForFunction(() => Number(sessionStorage.getItem("took")));
      times.push(await took.jsonValue());
      await context.close();
    }
    results.push({ name, times });
  }
  return results;
}
