import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withBrowser } from "./support/browser";
import { answerOn, identityOn, plain } from "./support/read-page";
import { startWebsiteWithoutApi, type Website } from "./support/start-website";

const { openPage } = withBrowser();

describe("when the API is away from the start", () => {
  let website: Website;
  beforeAll(async () => {
    website = await startWebsiteWithoutApi();
  });
  afterAll(() => website.stop());

  test("the page says so and since when, in both languages, without figures", async () => {
    const page = await openPage(`${website.url}/?region=HMR`);
    expect(plain(await page.getByTestId("away").textContent())).toMatch(/niet bereikbaar.*sinds \d\d:\d\d/);
    expect(await page.getByRole("link", { name: "Probeer opnieuw" }).getAttribute("href")).toBe("/?region=HMR");
    await page.goto(`${website.url}/en`);
    expect(plain(await page.getByTestId("away").textContent())).toContain("can not be reached");
  });

  test.each([
    "/",
    "/scenario",
    "/gemeente",
    "/zekerheid",
    "/lange-termijn",
    "/brief",
    "/voortgang",
    "/methode",
    "/gegevens",
  ])("%s is no success, and says when to come back", async (path) => {
    const { status, headers } = await fetch(`${website.url}${path}`);
    expect([path, status, headers.get("cache-control")]).toEqual([path, 503, "no-store"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("it lives, but is not ready", async () => {
    expect((await fetch(`${website.url}/health`)).status).toBe(200);
    expect((await fetch(`${website.url}/ready`)).status).toBe(503);
  });

  test("the data route answers in JSON", async () => {
    const response = await fetch(`${website.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ vintages { code } }"}',
    });
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "API_AWAY" } }] });
  });
});

describe("when the API goes away while the page is open", () => {
  test("the last figures stay, with whose they are and since when, until it is back", async () => {
    const page = await openPage("/?region=U16");
    // A link that is followed before the page lives is answered by the server.
    await page.locator("html[data-alive]").waitFor();
    const before = await identityOn(page);
    const sentence = await answerOn(page);
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("link", { name: "december 2024" }).click();
    const notice = page.getByRole("alert", { name: "De cijfers zijn nu niet bereikbaar" });
    await notice.waitFor();
    expect(plain(await notice.textContent())).toMatch(/sinds \d\d:\d\d.*Doorrekening januari 2026/);
    expect(await identityOn(page)).toEqual(before);
    expect(await page.locator("h1").textContent()).toContain("januari 2026");
    await page.unroute("**/graphql");
    await notice.getByRole("link", { name: "Probeer opnieuw" }).click();
    await expect.poll(() => page.locator("h1").textContent()).toContain("december 2024");
    expect(await answerOn(page)).not.toBe(sentence);
    expect(await notice.count()).toBe(0);
  });

  test("a scenario asks for its figures, and for what hangs on choices, once more", async () => {
    const page = await openPage("/scenario");
    await page.locator("html[data-alive]").waitFor();
    const only = { name: null as string | null };
    await page.route("**/graphql", (route) =>
      only.name === null || route.request().postData()?.includes(only.name) ? route.abort() : route.continue(),
    );
    await page.locator('[data-lever="rentIncrease"] input[type="range"]').press("ArrowRight");
    const again = page.getByRole("button", { name: "Probeer opnieuw" });
    await again.waitFor();
    only.name = "query Firmness";
    await again.click();
    const firm = page.getByRole("button", { name: "Zoek dit alsnog uit" });
    await firm.waitFor();
    await page.unroute("**/graphql");
    await firm.click();
    await expect.poll(() => page.getByTestId("regional-note").first().textContent()).toContain("rekenwijzen");
    expect(await firm.count()).toBe(0);
  });

  test("searching says that it does not work right now", async () => {
    const page = await openPage("/");
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("combobox").fill("zwolle");
    await page.getByText("Zoeken lukt nu niet").first().waitFor();
  });
});
