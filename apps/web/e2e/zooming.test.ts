import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";

const { openPage } = withBrowser();

const ZOOMED = '[data-map="zoomed"]';

/** Longer than Leaflet's own animation, so that a movement that begins meanwhile is seen. Milliseconds. */
const MOMENT = 400;

/** Where the drawing lies and how large it is, once nothing moves any more. */
const settled = async (page: Page) => {
  const drawing = page.locator(ZOOMED);
  let [earlier, now] = [await drawing.boundingBox(), await drawing.boundingBox()];
  // A wish is carried out a moment after it was pressed: until then nothing moves either.
  await page.waitForTimeout(MOMENT);
  await expect
    .poll(
      async () => {
        [earlier, now] = [now, await drawing.boundingBox()];
        return JSON.stringify(now) === JSON.stringify(earlier);
      },
      { interval: MOMENT },
    )
    .toBe(true);
  return now;
};

/** Zooms in once; the wish is carried out a moment after the map that can be zoomed has come. */
const zoomIn = async (page: Page, name: string) => {
  const widthOf = async (place: string) => (await page.locator(place).first().boundingBox())?.width ?? 0;
  const before = await widthOf('[data-region="HMR"]');
  await page.getByRole("button", { name }).click();
  await expect.poll(() => widthOf(`${ZOOMED} [data-region="HMR"]`)).toBeGreaterThan(1.3 * before);
  return settled(page);
};

/** What can't be read among the names of municipalities: on another name, under a flow, or written too small. */
const unreadable = (page: Page): Promise<readonly string[]> =>
  page.locator(ZOOMED).evaluate((drawing) => {
    const names = [...drawing.querySelectorAll<SVGTextElement>("[data-municipality] text")].map((text) => ({
      text: text.textContent,
      height: text.getBoundingClientRect().height / (1 + text.querySelectorAll("tspan").length),
      // Letters and a little of their halo, without the room that lines have above and below.
      boxes: [...text.childNodes].flatMap((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const { left, right, top, bottom, width, height } = range.getBoundingClientRect();
        const air = height * 0.17;
        return width > 4 ? [{ left, right, top: top + air, bottom: bottom - air }] : [];
      }),
    }));
    const arrows = [...drawing.querySelectorAll<SVGPathElement>("[data-flow] path:last-child")].map((arrow) => ({
      arrow,
      box: arrow.getBoundingClientRect(),
      toOwn: arrow.getScreenCTM()?.inverse(),
    }));
    const isUnder = (x: number, y: number): boolean =>
      arrows.some(
        ({ arrow, box, toOwn }) =>
          x >= box.left &&
          x <= box.right &&
          y >= box.top &&
          y <= box.bottom &&
          arrow.isPointInFill(new DOMPoint(x, y).matrixTransform(toOwn)),
      );
    const small = names.filter(({ height }) => height < 11).map(({ text }) => `${text} is small`);
    const lying = names.flatMap(({ text, boxes }, at) =>
      names
        .slice(at + 1)
        .filter((other) =>
          boxes.some((box) =>
            other.boxes.some(
              (one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom,
            ),
          ),
        )
        .map((other) => `${text} and ${other.text}`),
    );
    const struck = names
      .filter(({ boxes }) =>
        boxes.some(({ left, right, top, bottom }) =>
          [top, (top + bottom) / 2, bottom].some((y) =>
            Array.from({ length: Math.ceil((right - left) / 2) }, (_, step) => left + step * 2).some((x) =>
              isUnder(x, y),
            ),
          ),
        ),
      )
      .map(({ text }) => `${text} under a flow`);
    return [...(names.length < 8 ? [`${String(names.length)} names`] : []), ...small, ...lying, ...struck];
  });

/** Moves the mouse over one region after the other; each time the page draws its words anew. */
const moveOver = async (page: Page) => {
  for (const code of ["U16", "HMR", "U16", "HMR"]) {
    await page.locator(`${ZOOMED} [data-region="${code}"]`).hover({ force: true });
  }
};

/** Two fingers on the middle of the map, from so far of each other's middle to so far. Real touches, as a screen gives them. */
const pinch = async (page: Page, [from, to]: readonly [number, number]) => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator("#map").boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  const fingers = (apart: number) =>
    [-apart, apart].map((step, id) => ({ x: x + width / 2 + step, y: y + height / 2, id }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(from) });
  for (let step = 1; step <= 8; step++) {
    const touchPoints = fingers(from + ((to - from) * step) / 8);
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
};

describe("names of municipalities can be read", () => {
  test.each([
    ["/?flows=all", { width: 1280, height: 800 }],
    ["/en?flows=all&v=2024-12&give=STATUTORY_LEVY", { width: 390, height: 844 }],
    ["/?flows=all&receive=MOST_HOMES", { width: 844, height: 390 }],
  ])("%s: none lies on another or under a flow, however far the map is enlarged", async (path, size) => {
    const page = await openPage(path, { size });
    for (const _ of [1, 2, 3]) {
      await page.getByRole("button", { name: path.startsWith("/en") ? "Zoom in" : "Inzoomen" }).click();
      await settled(page);
      await page.locator("[data-municipality]").first().waitFor({ state: "attached" });
      expect(await unreadable(page)).toEqual([]);
    }
  });
});

describe("a wish of the reader is carried out once", () => {
  test("zooming in, then moving the mouse: the map stays as large as it was", async () => {
    const page = await openPage("/");
    const zoomed = await zoomIn(page, "Inzoomen");
    await moveOver(page);
    expect(await settled(page)).toEqual(zoomed);
  });

  test("moving the map, then the mouse: it stays where it was; two presses are two wishes", async () => {
    const page = await openPage("/en");
    const once = await zoomIn(page, "Zoom in");
    const zoom = page.getByRole("button", { name: "Zoom in" });
    await zoom.click();
    const twice = await settled(page);
    // One step enlarges 2^0.8 times.
    expect((twice?.width ?? 0) / (once?.width ?? Number.NaN)).toBeCloseTo(2 ** 0.8, 1);
    await page.getByRole("button", { name: "Move west" }).click();
    const moved = await settled(page);
    expect(moved?.x).toBeGreaterThan((twice?.x ?? Number.NaN) + 50);
    await moveOver(page);
    expect(await settled(page)).toEqual(moved);
  });

  test("dragging the map over a region chooses none; a press without a drag does", async () => {
    const page = await openPage("/");
    const zoomed = await zoomIn(page, "Inzoomen");
    const region = page.locator(`${ZOOMED} [data-region="U16"]`);
    const { x = 0, y = 0, width = 0, height = 0 } = (await region.boundingBox()) ?? {};
    const [across, down] = [x + width / 2, y + height / 2];
    await page.mouse.move(across, down);
    await page.mouse.down();
    await page.mouse.move(across - 70, down + 30, { steps: 8 });
    await page.mouse.up();
    expect((await settled(page))?.x).toBeLessThan((zoomed?.x ?? Number.NaN) - 50);
    expect(new URL(page.url()).search).toBe("");
    await page.mouse.click(across - 70, down + 30);
    await page.waitForURL(({ searchParams }) => searchParams.has("region"));
  });

  test("pressing a button that moves the map twice, quickly, does not enlarge it", async () => {
    const page = await openPage("/");
    const zoomed = await zoomIn(page, "Inzoomen");
    await page.getByRole("button", { name: "Naar het westen" }).dblclick();
    expect((await settled(page))?.width).toBe(zoomed?.width);
  });

  test("on a phone, tapping regions and opening their sheet enlarges nothing", async () => {
    const page = await openPage("/", { size: { width: 390, height: 844 }, phone: true });
    const zoomed = await zoomIn(page, "Inzoomen");
    await page.locator("#map").tap();
    await page.locator("aside[data-sheet]").waitFor();
    expect((await settled(page))?.width).toBe(zoomed?.width);
  });

  test("on a phone, two fingers that move apart zoom the map and not the page, and so again", async () => {
    const page = await openPage("/", { size: { width: 390, height: 844 }, phone: true });
    await page.locator("html[data-alive]").waitFor();
    const widthOf = async (place: string) => (await page.locator(place).first().boundingBox())?.width ?? 0;
    const before = await widthOf('[data-region="HMR"]');
    await pinch(page, [20, 70]);
    await expect.poll(() => widthOf(`${ZOOMED} [data-region="HMR"]`)).toBeGreaterThan(1.3 * before);
    const once = await settled(page);
    await pinch(page, [20, 40]);
    await expect.poll(async () => (await settled(page))?.width).toBeGreaterThan(1.3 * (once?.width ?? Number.NaN));
    const twice = await settled(page);
    await pinch(page, [90, 45]);
    await expect.poll(async () => (await settled(page))?.width).toBeLessThan(twice?.width ?? 0);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(new URL(page.url()).search).toBe("");
  });
});
