import type { Page } from "playwright-core";

/** A lever whose slider takes this many steps to the right without coming to its end. */
const LEVER = "rentIncrease";

/**
 * How long it takes from a step of a lever to numbers and map that are painted, in the page's own time.
 * @returns milliseconds, a value for each step
 */
export async function measureLever(page: Page, site: string, steps: number): Promise<readonly number[]> {
  await page.goto(`${site}/scenario`);
  await page.locator("html[data-alive]").waitFor();
  const slider = page.locator(`[data-lever="${LEVER}"] input[type=range]`);
  await slider.focus();
  const times: number[] = [];
  for (let step = 0; step < steps; step++) {
    // There and back, so that each step asks for figures other than those that are shown.
    await page.evaluate(watchNext);
    await page.keyboard.press(step % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    times.push(await page.evaluate(() => (globalThis as Watched).painted ?? Number.NaN));
  }
  return times;
}

/** The page while it is measured. */
type Watched = typeof globalThis & { painted?: Promise<number> };

/** In the page: measures from the next key until the frame after the figures have changed. */
function watchNext(): void {
  const result = document.querySelector("#result");
  if (!result) throw new Error("this page has no result");
  let pressed = Number.NaN;
  addEventListener("keydown", () => (pressed = performance.now()), { capture: true, once: true });
  (globalThis as Watched).painted = new Promise((resolve) => {
    const watcher = new MutationObserver((changes) => {
      if (!changes.some(({ attributeName }) => attributeName === "title")) return;
      watcher.disconnect();
      // A message comes after the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - pressed);
      requestAnimationFrame(() => port2.postMessage(null));
    });
    watcher.observe(result, { subtree: true, attributes: true, attributeFilter: ["title"] });
  });
}
