import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./support/browser";
import { plain } from "./support/read-page";
import { linkIn, readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();

describe("a link that asks for figures that do not exist", () => {
  test.each([
    ["/?v=2019-01", "Doorrekening: “2019-01” bestaat niet. Wel mogelijk: Doorrekening januari 2026 (2026-01), "],
    ["/?give=ALL", "Wie geeft: “ALL” bestaat niet."],
    ["/?reserve=7", "Reserve: “7” kan niet. Wel mogelijk: 0–1."],
    ["/?m.rentIncrease=99", "Extra huurverhoging: “99” kan niet. Wel mogelijk: −8 tot en met 3."],
    ["/?m.nope=3", "Knop van het scenario: “nope” kan niet. Wel mogelijk: Extra huurverhoging (rentIncrease), "],
    ["/en?receive=x&max=-5", "Who receives: “X” does not exist."],
  ])("%s: says what is wrong and what is allowed, and shows no figures", async (path, message) => {
    const page = await readSent(path);
    expect(textIn(page, '[data-testid="refused"]')).toContain(message);
    expect(page.querySelector('[data-testid="answer"]')).toBeNull();
    const choice = page.querySelector('[data-testid="refused"] a')?.getAttribute("href");
    expect(textIn(await readSent(choice ?? ""), '[data-testid="answer"]')).not.toBe("");
  });

  test("leads on by a click", async () => {
    const page = await openPage("/?v=2019-01");
    await page.getByTestId("refused").getByRole("link").first().click();
    await page.getByTestId("answer").waitFor();
  });
});

describe("a link with another fault", () => {
  test.each([
    ["/?region=XXX", "Regio: “XXX” bestaat niet. Wel mogelijk: "],
    ["/?region=HMR&gemeente=GM9999", "Gemeente: “GM9999” bestaat niet."],
    ["/?view=film", "Weergave: “film” bestaat niet. Wel mogelijk: Kaart, Tabel, Tekst, Vergelijk."],
  ])("%s: explains, and shows what does not depend on it", async (path, message) => {
    const page = await readSent(path);
    expect(page.querySelectorAll("h2").map(({ textContent }) => textContent)).toContain(
      "Deze link klopt niet helemaal",
    );
    expect(textIn(page, "main")).toContain(message);
    expect(textIn(page, '[data-testid="answer"]')).not.toBe("");
  });
});

test.each([
  ["/lange-termijn?pace=50&pace=60", "“pace” staat twee keer in de link"],
  ["/en/methode?figure=open&tempo=3", "“tempo” (“3”)"],
  ["/brief?onderwerp=huur", "“onderwerp” (“huur”)"],
])("%s: a page to read names what it does not use", async (path, message) => {
  const page = await readSent(path);
  expect(plain(page.querySelector("main")?.textContent)).toContain(message);
});

test("a scenario that is sent as a form gets its short link, unless something in it is wrong", async () => {
  const send = (rent: string) => {
    const rest = "&from.rentIncrease=&until.rentIncrease=&m.operatingCostCut=0&name=Plan";
    const address = `/scenario?v=2026-01&numbers=nl&m.rentIncrease=${rent}${rest}`;
    return fetch(new URL(address, inject("webUrl")), { redirect: "manual" });
  };
  const right = await send("0,5");
  expect([right.status, right.headers.get("location")]).toEqual([
    307,
    "/scenario?v=2026-01&m.rentIncrease=0.5&name=Plan",
  ]);
  expect((await send("99")).status).toBe(200);
});

describe("links of another time", () => {
  test("an old link opens the same view", async () => {
    const page = await readSent("/?vintage=2024-12&regio=frl&weergave=table");
    expect(textIn(page, "aside h2")).toBe("Friesland");
    expect(linkIn(page, "Tekst")).toBe("/?v=2024-12&region=FRL&view=text");
  });

  test("the canonical link leaves out how the figures are shown", async () => {
    const page = await readSent("/en?view=table&sort=-given&v=2024-12");
    const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href");
    expect(canonical).toBe(`${inject("webUrl")}/en?v=2024-12`);
    expect(page.querySelector("link[hreflang=nl]")?.getAttribute("href")).toBe(`${inject("webUrl")}/?v=2024-12`);
  });

  test.each([
    ["/bestaat-niet", "Deze pagina bestaat niet"],
    ["/en/does-not-exist", "This page does not exist"],
  ])(
    "an address that does not exist says so in the right language, and loads no scripts: %s",
    async (path, heading) => {
      const response = await fetch(`${inject("webUrl")}${path}`);
      expect(response.status).toBe(404);
      const html = await response.text();
      expect(html).toContain(`<h1>${heading}</h1>`);
      expect(html).not.toContain("<script");
      expect(html).not.toContain('as="script"');
    },
  );
});

describe("what every answer carries", () => {
  test("security headers, and a policy without inline code", async () => {
    const { headers } = await fetch(`${inject("webUrl")}/`);
    const policy = headers.get("content-security-policy");
    expect(policy).toMatch(/script-src 'self'(?: 'sha256-[\w+/]{43}=')+;/);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("set-cookie")).toBeNull();
  });

  test("a page where secrets are typed is cut off from the one that opened it", async () => {
    for (const path of ["/eigen-cijfers", "/en/eigen-cijfers"]) {
      const { headers } = await fetch(`${inject("webUrl")}${path}`);
      expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
    }
  });

  test("robots and sitemap", async () => {
    const robots = await (await fetch(`${inject("webUrl")}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${inject("webUrl")}/sitemap.xml`);
    const sitemap = await (await fetch(`${inject("webUrl")}/sitemap.xml`)).text();
    expect(sitemap).toContain(`${inject("webUrl")}/en`);
  });

  test.each(["/", "/en", "/gemeente/GM0363-amsterdam", "/scenario", "/en/brief"])(
    "%s says what it is where its link is shared, with a picture that is there",
    async (path) => {
      const page = await (await fetch(`${inject("webUrl")}${path}`)).text();
      const said = (property: string) =>
        new RegExp(`<meta property="og:${property}" content="([^"]+)"`).exec(page)?.[1];
      expect(said("description")).toBeTruthy();
      expect(said("image:alt")).toBeTruthy();
      expect(new URL(said("url") ?? "").pathname).toBe(path);
      const picture = said("image") ?? "";
      expect(new URL(picture).origin).toBe(inject("webUrl"));
      const answer = await fetch(picture);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
    },
  );

  test.each(["/%E0%A4%A", "/gemeente/%E0%A4%A", "/en/%zz", "/data/%E0"])(
    "%s holds a broken code: that is said, with a way on",
    async (path) => {
      const answer = await fetch(`${inject("webUrl")}${path}`);
      expect(answer.status).toBe(400);
      const page = await answer.text();
      expect(page).toContain("Dit adres klopt niet");
      expect(page).toContain('<a href="/en">');
    },
  );

  test("questions to the data route that are no GraphQL are refused in JSON", async () => {
    const ask = (init: RequestInit) => fetch(`${inject("webUrl")}/graphql`, init);
    for (const [answer, status] of [
      [await ask({ method: "GET" }), 400],
      [await ask({ method: "POST", body: "x" }), 415],
    ] as const) {
      expect(answer.status).toBe(status);
      expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    }
  });
});
