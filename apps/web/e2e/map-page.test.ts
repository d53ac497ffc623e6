import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countInWords } from "../src/format/count";
import { euroInWords } from "../src/format/euro";
import { scaleFor } from "../src/format/scale";
import { askApi, regionOf } from "./support/ask-api";
import { withBrowser } from "./support/browser";
import { openMenu } from "./support/open-menu";
import { answerOn, identityOn, plain, readEuros, tableRowOf } from "./support/read-page";
import { readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();

/** The right hand side of the identity, as the API gives it. */
const identityOf = ({ ownPosition, received, given, remaining }: ReturnType<typeof regionOf>) => ({
  own: ownPosition,
  received,
  // Shown with its sign: what is given goes off.
  given: -given + 0,
  remaining,
});

describe("the map page", () => {
  test("says in a sentence and in four figures what the API says", async () => {
    const { national } = await askApi("2026-01");
    const page = await readSent("/");
    const scale = scaleFor([national.shortfall]);
    const words = (amount: number) => plain(euroInWords(amount, "nl", { scale }));
    const sentence = textIn(page, '[data-testid="answer"]');
    const shown = [
      words(national.shortfall),
      words(national.surplus),
      words(national.open),
      countInWords(national.homesLost, "nl"),
    ];
    for (const amount of shown) expect(sentence).toContain(amount);
    expect(shown.slice(0, 3)).toEqual(["€ 19,4 miljard", "€ 1,7 miljard", "€ 17,7 miljard"]);
    const figures = page.querySelectorAll("[data-tone] > dd").map(({ textContent }) => plain(textContent));
    expect(figures).toEqual(shown);
  });

  test("opens a region by a click: the same amounts as the API, to the euro", async () => {
    const outcome = await askApi("2026-01");
    const page = await openPage("/");
    await page.locator('[data-region="U16"]').click();
    await page.waitForURL("**/?region=U16");
    await expect.poll(() => page.locator("aside h2").textContent()).toBe("Utrecht (U16)");
    const identity = await identityOn(page);
    expect(identity).toEqual(identityOf(regionOf(outcome, "U16")));
    expect((identity.own ?? 0) + (identity.received ?? 0) + (identity.given ?? 0)).toBe(identity.remaining);
  });

  test("changes the recalculation: sentence, panel and link follow, and back brings the old one", async () => {
    const before = await askApi("2024-12");
    const page = await openPage("/?region=U16");
    const january = await answerOn(page);
    await page.getByRole("link", { name: "december 2024" }).click();
    await page.waitForURL("**/?v=2024-12&region=U16");
    await expect.poll(() => identityOn(page)).toEqual(identityOf(regionOf(before, "U16")));
    expect(await answerOn(page)).not.toBe(january);
    await page.goBack();
    await expect.poll(() => answerOn(page)).toBe(january);
    await page.goForward();
    await expect.poll(() => identityOn(page)).toEqual(identityOf(regionOf(before, "U16")));
  });

  test("leaves nothing open in December 2024", async () => {
    const page = await readSent("/?v=2024-12");
    expect(textIn(page, '[data-testid="answer"]')).toContain("blijft er niets open");
  });

  test.each([
    ["give", "Volgens de formule uit de wet", { give: "STATUTORY_LEVY" }],
    ["receive", "Wie het verst achterblijft eerst", { receive: "LOWEST_COVERAGE_FIRST" }],
    ["route", "Via één landelijk fonds", { route: "POOL" }],
  ] as const)("follows the rule for %s", async (_group, name, rule) => {
    const outcome = await askApi("2026-01", rule);
    const page = await openPage("/?region=HMR");
    await openMenu(page, "Stromen en regels");
    await page.getByRole("link", { name }).click();
    await expect.poll(() => page.getByTestId("hash").textContent()).toContain(outcome.hash);
    expect(await identityOn(page)).toEqual(identityOf(regionOf(outcome, "HMR")));
  });

  test("keeps a reserve when asked, and says so in the link", async () => {
    const outcome = await askApi("2026-01", { reserveShare: 0.25 });
    const page = await readSent("/?v=2026-01&reserve=0,25");
    expect(textIn(page, '[data-testid="answer"]')).toContain("Met deze regels gaat daarvan € 1,3 miljard");
    expect(textIn(page, '[data-testid="hash"]')).toContain(outcome.hash);
  });

  test("shows in the table what the API gives, and sorts it", async () => {
    const outcome = await askApi("2026-01");
    const page = await openPage("/?view=table");
    for (const { region, ownPosition, received, given, remaining, homesLost } of outcome.regions.nodes) {
      const cells = await tableRowOf(page, region.code);
      expect(cells.map(readEuros)).toEqual([ownPosition, received, given, remaining, homesLost]);
    }
    const order = () =>
      page.locator("#table-frame tbody tr").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-region")));
    const byReceived = [...outcome.regions.nodes].sort((one, other) => other.received - one.received)[0]?.region.code;
    await page.getByRole("link", { name: "+ ontvangen" }).click();
    await page.waitForURL("**sort=-received");
    await page.locator("th[aria-sort]", { hasText: "ontvangen" }).waitFor();
    expect((await order())[0]).toBe(byReceived);
  });

  test("draws a real element with two names and an amount for every flow", async () => {
    const { solidarity } = await askApi("2026-01");
    const page = await openPage("/?flows=all");
    const labels = await page
      .locator("[data-flow]")
      .evaluateAll((flows) => flows.map((flow) => flow.getAttribute("aria-label") ?? ""));
    // What finds no room on the map stands in the list, as every flow does.
    expect(labels.length).toBeGreaterThan(12);
    expect(await page.getByTestId("flows").locator("li").count()).toBe(solidarity.transfers.length);
    for (const label of labels.map(plain)) expect(label).toMatch(/^Van .+ naar .+: € /);
    await openMenu(page, "Stromen en regels");
    await page.getByRole("link", { name: "uit", exact: true }).click();
    await expect.poll(() => page.locator("[data-flow]").count()).toBe(0);
  });

  test.each(["mouse", "keyboard", "link"] as const)(
    "a flow is a thing: chosen by %s it has a panel and an address",
    async (way) => {
      const { solidarity } = await askApi("2026-01");
      const [largest] = [...solidarity.transfers].sort((one, other) => other.amount - one.amount);
      if (!largest) throw new Error("nothing moves");
      const key = `${largest.from.code}-${largest.to.code}`;
      const page = await openPage(way === "link" ? `/?flow=${key}` : "/");
      if (way === "mouse") {
        await page.locator('[role="application"]').waitFor();
        // On the arrow itself: the middle of its box often lies beside it.
        const onArrow = () =>
          page
            .locator(`[data-flow="${key}"] path`)
            .last()
            .evaluate((path: SVGPathElement) => {
              const box = path.getBBox();
              const matrix = path.getScreenCTM();
              for (let step = 1; step < 40; step++) {
                for (let down = 1; down < 40; down++) {
                  const point = new DOMPoint(box.x + (box.width * step) / 40, box.y + (box.height * down) / 40);
                  if (!matrix || !path.isPointInFill(point)) continue;
                  const { x, y } = point.matrixTransform(matrix);
                  return { x, y };
                }
              }
              return { x: 0, y: 0 };
            });
        // Flows are drawn again once the map knows how large it is: whoever sees that presses where the arrow is then.
        let [before, at] = [{ x: 0, y: 0 }, await onArrow()];
        while (before.x !== at.x || before.y !== at.y) {
          await page.mouse.click(at.x, at.y);
          [before, at] = [at, await onArrow()];
        }
      }
      if (way === "keyboard") {
        await page.getByTestId("flows").locator("summary").focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
      }
      await page.waitForURL(({ searchParams }) => searchParams.get("flow") === key);
      const panel = page.getByTestId("flow");
      await panel.waitFor();
      expect(plain(await panel.textContent())).toContain(plain(euroInWords(largest.amount, "nl")));
      expect(plain(await page.locator("aside h2").textContent())).toContain("→");
      expect(await page.locator('[data-flow][aria-current="true"]:visible').getAttribute("data-flow")).toBe(key);
    },
  );

  test("zooms by the wheel, with Ctrl or after a click", async () => {
    const page = await openPage("/");
    await page.locator('[role="application"]').waitFor();
    await page.locator("#map").hover({ position: { x: 300, y: 80 } });
    await page.mouse.wheel(0, -120);
    expect(await page.locator('[data-map="still"]').count()).toBe(1);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await page.locator('[data-map="zoomed"]').waitFor();
  });

  test.each([
    {
      path: "/",
      zoom: "Inzoomen",
      group: "Kaart verschuiven",
      up: "Naar het noorden",
      left: "Naar het westen",
      all: "Heel Nederland",
    },
    {
      path: "/en",
      zoom: "Zoom in",
      group: "Move the map",
      up: "Move north",
      left: "Move west",
      all: "Whole country",
    },
  ])("zooms and moves by buttons, and goes back, with the same elements: $group", async (view) => {
    const { path, zoom, group, up, left, all } = view;
    const page = await openPage(path);
    await page.locator('[role="application"]').waitFor();
    const pans = page.getByRole("group", { name: group }).getByRole("button");
    expect(await pans.count()).toBe(0);
    const still = await page.locator('[data-map="still"] a[data-region="U16"]').boundingBox();
    await page.getByRole("button", { name: zoom }).click();
    const region = page.locator('[data-map="zoomed"] a[data-region="U16"]');
    await region.waitFor();
    expect(await page.locator('[data-map="zoomed"] [data-region]').count()).toBe(19);
    expect(await pans.count()).toBe(4);
    for (const pan of await pans.all()) {
      const box = await pan.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    // The zoom itself has to end first: it moves the region too.
    const place = () => region.boundingBox();
    let [earlier, now] = [await place(), await place()];
    await expect
      .poll(async () => {
        [earlier, now] = [now, await place()];
        const larger = (now?.width ?? 0) > 1.2 * (still?.width ?? Number.NaN);
        return larger && now?.width === earlier?.width && now?.y === earlier?.y;
      })
      .toBe(true);
    await page.getByRole("button", { name: up }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await place())?.y ?? 0).toBeGreaterThan((now?.y ?? 0) + 50);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(async () => (await place())?.x ?? 0).toBeGreaterThan((now?.x ?? 0) + 50);
    expect(await page.getByRole("button", { name: left }).evaluate((pan) => pan === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: all }).click();
    await page.locator('[data-map="still"]').waitFor();
  });

  test("tells where a figure comes from", async () => {
    const page = await openPage("/");
    const marks = page.locator("dl");
    const card = page.getByRole("dialog", { name: "Waar komt dit vandaan?" }).locator("visible=true");
    await marks
      .getByRole("button", { name: /^gemodelleerd/ })
      .first()
      .click();
    expect(plain(await card.textContent())).toContain("Tekort − wat andere regio’s geven.");
    await page.keyboard.press("Escape");
    await marks
      .getByRole("button", { name: /^gepubliceerd/ })
      .first()
      .click();
    // A figure that follows from the letter names what was published; one of the model leads to all that it stands on.
    const published = await card.getByRole("listitem").count();
    expect(plain(await card.textContent())).toContain("Kamerbrief");
    await page.keyboard.press("Escape");
    await page
      .locator("dl")
      .getByRole("button", { name: /^gemodelleerd/ })
      .first()
      .click();
    await card.getByRole("link", { name: "Zie de bronnen onder aan deze pagina" }).click();
    await card.waitFor({ state: "detached" });
    const sources = page.getByRole("region", { name: "Bronnen" });
    await sources.getByText(/\d+ bronnen/).click();
    expect(await sources.getByRole("listitem").filter({ visible: true }).count()).toBeGreaterThan(published + 5);
    expect(plain(await sources.textContent())).toContain("licentie:");
  });

  test("is the same in English, at the same view", async () => {
    const page = await openPage("/?v=2024-12&region=HMR");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en?v=2024-12&region=HMR");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const { shortfall } = regionOf(await askApi("2024-12"), "HMR");
    expect(await answerOn(page)).toContain(`are €${(shortfall / 1e9).toFixed(2)} billion short`);
  });
});

test.each([
  ["/", "Dutch"],
  ["/en", "English"],
])("%s says on its first screen what docs/first-screen.md says", async (path, language) => {
  const written = await readFile(join(import.meta.dirname, "../../../docs/first-screen.md"), "utf8");
  const part = written.slice(written.indexOf(`## ${language}`)).split("\n## ")[0] ?? "";
  const lines = part.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));
  expect(lines.length).toBeGreaterThan(8);
  const page = await readSent(path);
  // What a mark tells when it is pressed does not stand on the first screen.
  for (const card of page.querySelectorAll("[popover]")) card.remove();
  const words = plain(page.querySelector("main")?.textContent).replaceAll(/\s+/g, "");
  for (const line of lines) expect(words).toContain(plain(line).replaceAll(/\s+/g, ""));
});
