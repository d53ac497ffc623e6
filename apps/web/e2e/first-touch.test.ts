import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { answerOn } from "./support/read-page";

const { openPage } = withBrowser();
const size = { width: 390, height: 844 };

const alive = (page: Page) => page.locator("html[data-alive]").waitFor({ state: "attached" });

const openOnPhone = async (path: string): Promise<Page> => {
  const page = await openPage(path, { size, phone: true });
  await alive(page);
  return page;
};

describe("the first touch does what it says", () => {
  test("a button", async () => {
    const page = await openOnPhone("/");
    await page.getByRole("button", { name: "Speel de jaren af" }).tap();
    await page.waitForURL(({ searchParams }) => searchParams.has("year"));
  });

  test("a mark opens, and stays open", async () => {
    const page = await openOnPhone("/");
    await page.locator("main button[popovertarget]").first().tap();
    expect(await page.locator("[popover]:popover-open").count()).toBe(1);
  });

  test("a link", async () => {
    const page = await openOnPhone("/");
    const before = await answerOn(page);
    await page.locator('[data-region="ZEE"]').tap();
    await page.waitForURL(({ searchParams }) => searchParams.get("region") === "ZEE");
    await expect.poll(() => answerOn(page)).not.toBe(before);
    // What a pointer would be told stands in the way of what the finger opened.
    expect(await page.locator("#map [class*=tooltip]").count()).toBe(0);
  });

  test("a lever, by key", async () => {
    const page = await openOnPhone("/scenario");
    const lever = page.locator('[data-lever="rentIncrease"] input[type="range"]');
    await lever.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(({ searchParams }) => Number(searchParams.get("m.rentIncrease")) > 0);
  });

  test("a choice", async () => {
    const page = await openOnPhone("/scenario");
    const free = await page.locator('input[type="radio"]:not(:checked)').first().getAttribute("value");
    const choice = page.locator(`input[type="radio"][value="${String(free)}"]`).first();
    await choice.evaluate((field: HTMLInputElement) => field.click());
    await page.waitForURL(({ search }) => search.includes(String(free)));
    expect(await choice.isChecked()).toBe(true);
  });

  test("letters in the search box", async () => {
    const page = await openOnPhone("/");
    const box = page.getByRole("combobox").first();
    await box.pressSequentially("amster");
    await page
      .getByRole("option", { name: /Amsterdam/ })
      .first()
      .waitFor();
    expect(await box.inputValue()).toBe("amster");
  });
});

describe("what is done before the scripts have come is heard when they have", () => {
  const phone = { size, phone: true };

  test("sliders, figures and choices, all of them", async () => {
    const ranges = '[data-lever="rentIncrease"] input[type="range"]';
    let chosen = "";
    const page = await openPage("/scenario", {
      ...phone,
      async early(still) {
        await still.locator(ranges).focus();
        await still.keyboard.press("ArrowRight");
        await still.locator('input[name="a.marketInterest"]').fill("-0,25");
        const free = still.locator('input[type="radio"]:not(:checked)').first();
        chosen = String(await free.getAttribute("value"));
        await free.evaluate((field: HTMLInputElement) => field.click());
      },
    });
    await page.waitForURL(
      ({ search, searchParams }) =>
        Number(searchParams.get("m.rentIncrease")) > 0 &&
        searchParams.get("a.marketInterest") === "-0.25" &&
        search.includes(chosen),
    );
    expect(await page.locator(`input[type="radio"][value="${chosen}"]`).first().isChecked()).toBe(true);
  });

  test("a button", async () => {
    const early = (still: Page) => still.getByRole("button", { name: "Speel de jaren af" }).tap();
    const page = await openPage("/", { ...phone, early });
    await page.waitForURL(({ searchParams }) => searchParams.has("year"));
  });

  test("a mark, which needs no script, opens once", async () => {
    const early = (still: Page) => still.locator("main button[popovertarget]").first().tap();
    const page = await openPage("/", { ...phone, early });
    await alive(page);
    expect(await page.locator("[popover]:popover-open").count()).toBe(1);
  });

  test("letters in the search box", async () => {
    const early = async (still: Page) => {
      await still.getByRole("combobox").first().pressSequentially("amster");
    };
    const page = await openPage("/", { early });
    await page
      .getByRole("option", { name: /Amsterdam/ })
      .first()
      .waitFor();
    expect(await page.getByRole("combobox").first().inputValue()).toBe("amster");
  });
});

/** Presses "woningen" in the moment when React listens already, and Next's router does not hear of addresses yet. */
const pressWhileRouterComes = () => {
  // On the first page only: pressed on the page that it leads to, it would lead there again and again.
  if (location.search !== "") return;
  const pushState = history.pushState.bind(history);
  Object.defineProperty(history, "pushState", {
    configurable: true,
    get: () => pushState,
    set: (heard: typeof pushState) => {
      [...document.querySelectorAll("a")].find(({ textContent }) => textContent === "woningen")?.click();
      Object.defineProperty(history, "pushState", { configurable: true, writable: true, value: heard });
    },
  });
};

/** Presses "Speel de jaren af" in the moment when React has begun to listen to the document, and has not looked at the page yet. */
const pressWhileReactComes = () => {
  const listen = document.addEventListener.bind(document);
  document.addEventListener = (...given: Parameters<typeof listen>) => {
    listen(...given);
    // React listens to all events there are, at once, on their way down and up; nobody else listens to this one.
    if (given[0] !== "animationiteration" || given[2] !== true) return;
    queueMicrotask(() => document.querySelector<HTMLElement>('button[aria-label="Speel de jaren af"]')?.click());
  };
};

describe("what is pressed while the scripts take over", () => {
  test("is followed where it is a link, and the page with it", async () => {
    const page = await openPage("/", { before: pressWhileRouterComes });
    await page.waitForURL(({ searchParams }) => searchParams.get("measure") === "homesLost");
    await expect
      .poll(() => page.locator("#map a[data-region]").first().getAttribute("aria-label"))
      .toMatch(/woningen niet gebouwd/);
  });

  test("is done where it is a button", async () => {
    // As on a network: what remembers is small, and there before React is.
    const early = (still: Page) => still.getByRole("button", { name: "Speel de jaren af" }).waitFor();
    const page = await openPage("/", { before: pressWhileReactComes, early });
    await page.waitForURL(({ searchParams }) => searchParams.has("year"));
  });
});
