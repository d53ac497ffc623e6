import { type AxeResults, type ElementContext, type RunOptions, source } from "axe-core";
import type { Page } from "playwright-core";

/** What depends on colours, and so can differ between the light and the dark view of one page. It takes most of axe's time. */
const colourRules = ["color-contrast", "link-in-text-block"];

declare global {
  /** Axe, once its source has run in the page. */
  var axe: typeof import("axe-core");
  /** What was seen before the page changed its form. */
  var seenBefore: Set<Element> | undefined;
}

/**
 * What axe finds wrong, each with where it stands. Axe is called in the page itself: its own companion for Playwright looks
 * three times as long, because it sends every element that is right too.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  return [...(await faultsBesideColours(page)), ...(await colourFaults(page, "all"))];
}

async function faultsBesideColours(page: Page): Promise<readonly string[]> {
  const rules = Object.fromEntries(colourRules.map((id) => [id, { enabled: false }]));
  const options: RunOptions = { resultTypes: ["violations"], preload: false, rules };
  await prepare(page);
  return tell(await page.evaluate((how) => globalThis.axe.run(document, how), options));
}

/**
 * Of a thousand cells that look alike one is looked at: text in the flow of the page with the same colours, size and weight, in
 * elements that are the same in that. What is lifted out of the flow may lie over anything, and is looked at whole.
 * @param which newcomers: what is shown now and was not when `seenBefore` was noted
 */
async function colourFaults(page: Page, which: "all" | "newcomers"): Promise<readonly string[]> {
  await prepare(page);
  const results = await page.evaluate(
    async ({ runOnly, onlyNew }) => {
      // Axe measures no colours on a ground that changes, as what scrolls has at its edges.
      const { style: root } = document.documentElement;
      for (const [edge, ground] of Object.entries({ beside: "ground", below: "ground", around: "raised" }))
        root.setProperty(`--more-${edge}`, `var(--${ground})`);
      const kinds = new Map<Element, number>();
      const numbers = new Map<string, number>();
      const kindOf = (element: Element): number => {
        const known = kinds.get(element);
        if (known !== undefined) return known;
        const style = getComputedStyle(element);
        const inFlow = ["static", "relative"].includes(style.position) && element instanceof HTMLElement;
        const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine } = style;
        const look = [color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, textDecorationLine];
        const around = element.parentElement === null ? "" : kindOf(element.parentElement);
        const text = [around, ...look, inFlow ? "" : kinds.size].join(";");
        const kind = numbers.get(text) ?? numbers.size;
        numbers.set(text, kind);
        kinds.set(element, kind);
        return kind;
      };
      const hasText = (element: Element) =>
        element.matches("input, select, textarea") ||
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
      const isWanted = (element: Element) =>
        hasText(element) && element.checkVisibility() && !(onlyNew && globalThis.seenBefore?.has(element));
      const wanted = [...document.body.querySelectorAll("*")].filter(isWanted);
      // The longest text of each kind: axe does not judge a single letter.
      const lengthOf = (element: Element) => element.textContent.trim().length;
      wanted.sort((one, other) => lengthOf(one) - lengthOf(other));
      const include = [...new Map(wanted.map((element) => [kindOf(element), element])).values()];
      const context: ElementContext = { include };
      const found = include.length && (await globalThis.axe.run(context, { resultTypes: ["violations"], runOnly }));
      root.removeProperty("--more-beside");
      root.removeProperty("--more-below");
      root.removeProperty("--more-around");
      return found || undefined;
    },
    { runOnly: colourRules, onlyNew: which === "newcomers" },
  );
  return results === undefined ? [] : tell(results);
}

async function prepare(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
}

const tell = ({ violations }: AxeResults): readonly string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" ")}`);

/** Opens everything that folds away, at once: what is closed would not be looked at. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
/** A page of 1280 pixels that is enlarged four times. */
const NARROWEST = { width: 320, height: 640 };

/**
 * What is wrong with a page in each form that it has, in one load: wide, in dark colours, and narrow, where nothing may
 * stick out. Colours are looked at narrow where something stands that was not there wide.
 */
export async function faultsInEveryForm(page: Page): Promise<readonly string[]> {
  const told = (form: string, found: readonly string[]) => found.map((fault) => `${form}: ${fault}`);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(WIDE);
  const wide = told("wide", [...(await violationsOn(page)), ...(await whatSticksOut(page))]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = told("dark", await colourFaults(page, "all"));
  await page.evaluate(() => {
    globalThis.seenBefore = new Set([...document.body.querySelectorAll("*")].filter((one) => one.checkVisibility()));
  });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(NARROW);
  const narrow = told("narrow", [
    ...(await faultsBesideColours(page)),
    ...(await colourFaults(page, "newcomers")),
    ...(await whatSticksOut(page)),
  ]);
  await page.setViewportSize(NARROWEST);
  const narrowest = told("narrowest", await whatSticksOut(page));
  return [...wide, ...dark, ...narrow, ...narrowest];
}

/**
 * What another language can spoil on a page that has been looked at in every form: its words, and the room that they take.
 * Colours and what is shown narrow are the same.
 */
export async function faultsOfWords(page: Page): Promise<readonly string[]> {
  const found = [...(await faultsBesideColours(page))];
  for (const size of [WIDE, NARROW, NARROWEST]) {
    await page.setViewportSize(size);
    found.push(...(await whatSticksOut(page)));
  }
  return found;
}

/**
 * A page may be no wider than the window. What is wider or higher inside can be scrolled and shows that, but for a column as high as
 * the window, which looks like the page itself.
 */
export async function whatSticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth: content, clientWidth: window } = document.documentElement;
    const tooWide = content === window ? [] : [`the page is ${String(content)} wide in a window of ${String(window)}`];
    const cutOff = [...document.body.querySelectorAll<HTMLElement>("*")].filter((one) => {
      const wider = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1;
      const higher = one.scrollHeight > one.clientHeight + 1 && one.clientHeight < innerHeight * 0.8;
      if (!(wider || higher) || one.matches("textarea") || !one.checkVisibility()) return false;
      const { overflowX, overflowY, backgroundImage, textOverflow } = getComputedStyle(one);
      if (wider && (overflowX === "hidden" || overflowX === "clip"))
        return one.textContent.trim() !== "" && textOverflow !== "ellipsis";
      const scrolls = (wider && overflowX === "auto") || (higher && overflowY === "auto");
      return scrolls && backgroundImage === "none";
    });
    const told = cutOff.map(({ className, outerHTML }) => `${className} is cut off: ${outerHTML.slice(0, 160)}`);
    return [...tooWide, ...told];
  });
}
