import { readFileSync } from "node:fs";
import { createClient, MunicipalityNamedDocument, SearchDocument } from "@solidariteitskaart/client";
import { describe, expect, inject, test } from "vitest";
import { askPlace } from "./support/ask-place";
import { withBrowser } from "./support/browser";
import { plain } from "./support/read-page";
import { linkIn, readSent, textIn } from "./support/read-sent";

const { openPage } = withBrowser();
const ask = (path: string) => fetch(`${inject("webUrl")}${path}`, { redirect: "manual" });

describe("an address that is not quite right", () => {
  test.each([
    ["/gemeente/GM0363", "/gemeente/GM0363-amsterdam"],
    ["/gemeente/gm0363-rotterdam?v=2024-12&route=POOL", "/gemeente/GM0363-amsterdam?v=2024-12&route=POOL"],
    ["/en/gemeente/den-bosch", "/en/gemeente/GM0796-s-hertogenbosch"],
    ["/regio/mra", "/regio/MRA-metropoolregio-amsterdam"],
    ["/gemeente/haaren", "/gemeente/GM0788-haaren"],
  ])("%s leads on to %s", async (path, canonical) => {
    const answer = await ask(path);
    expect(answer.status).toBe(308);
    expect(new URL(answer.headers.get("location") ?? "", inject("webUrl")).href).toBe(
      `${inject("webUrl")}${canonical}`,
    );
  });
});

describe("a place by any of its names", () => {
  const { pathname } = new URL("../../../packages/data/test/importers/spellings.json", import.meta.url);
  const spellings = Object.entries(JSON.parse(readFileSync(pathname, "utf8")) as Record<string, readonly string[]>);
  const client = createClient(`${inject("apiUrl")}/graphql`);

  test.each(spellings)("%s is found by its address, in a question and in the search box alike", async (code, names) => {
    for (const name of names) {
      const answer = await ask(`/gemeente/${encodeURIComponent(name)}`);
      expect([name, answer.status, answer.headers.get("location")]).toEqual([
        name,
        308,
        expect.stringMatching(new RegExp(`/gemeente/${code}-`)),
      ]);
      const { municipality } = await client.request(MunicipalityNamedDocument, { text: name });
      expect([name, municipality?.code]).toEqual([name, code]);
      const { search } = await client.request(SearchDocument, { text: name, first: 3 });
      expect([name, search?.[0]?.code]).toEqual([name, code]);
    }
  });

  test.each([
    ["Regio Zeeland", "ZEE"],
    ["Fryslân", "FRL"],
    ["FRL - Friesland", "FRL"],
    ["Metropoolregio Amsterdam (MRA)", "MRA"],
  ])("region %s is %s", async (name, code) => {
    const answer = await ask(`/regio/${encodeURIComponent(name)}`);
    expect([answer.status, answer.headers.get("location")]).toEqual([308, expect.stringContaining(`/regio/${code}-`)]);
    const { search } = await client.request(SearchDocument, { text: name, first: 3 });
    expect(search?.map((one) => one.code)).toContain(code);
  });

  test("is that place on the map, in its picture and in its frame too", async () => {
    const answer = await ask(`/?region=${encodeURIComponent("Fryslân")}&gemeente=0080`);
    expect([answer.status, answer.headers.get("location")]).toEqual([307, "/?region=FRL&gemeente=GM0080"]);
    const flow = await ask(`/?flow=${encodeURIComponent("Noord-Holland Noord-Fryslân")}`);
    expect([flow.status, flow.headers.get("location")]).toEqual([307, "/?flow=NHN-FRL"]);
    expect((await ask("/?v=2024-12&amp;regio=zeeland%20")).headers.get("location")).toBe("/?v=2024-12&region=ZEE");
    expect((await readSent("/vergelijk?p=GM0363&amp;p=0599")).querySelector("h1")?.textContent).toContain("Rotterdam");
    for (const path of ["/picture.svg", "/embed"]) {
      const [named, coded] = await Promise.all(
        ["fryslân", "FRL"].map(async (region) => (await ask(`${path}?region=${encodeURIComponent(region)}`)).status),
      );
      expect([path, named, coded]).toEqual([path, 200, 200]);
    }
    const traced = await readSent("/methode?of=outcome&figure=open&region=zeeland");
    expect(traced.querySelector('select[name="region"] option[selected]')?.getAttribute("value")).toBe("ZEE");
    expect(await (await ask("/?region=atlantis")).text()).toContain("atlantis");
  });

  test("that several bear is refused everywhere", async () => {
    expect((await ask("/gemeente/Bergen")).status).toBe(404);
    await expect(client.request(MunicipalityNamedDocument, { text: "Bergen" })).rejects.toThrow(/GM0373.*GM0893/);
  });
});

describe("a region", () => {
  const official = /Haaglanden\/Midden-Holland\/Rotterdam|Metropoolregio (Amsterdam|Eindhoven)|Zwolle\/Stedendriehoek/g;
  const path = "/regio/HMR-haaglanden-midden-holland-rotterdam";
  test.each([
    ["/?region=HMR", "Den Haag–Rotterdam"],
    [path, "Regio Den Haag–Rotterdam"],
    ["/gemeente/GM0599-rotterdam", "Den Haag–Rotterdam"],
    ["/gemeente", "Den Haag–Rotterdam"],
    ["/zekerheid", "Den Haag–Rotterdam"],
    ["/lange-termijn", "Den Haag–Rotterdam"],
    ["/scenario", "Den Haag–Rotterdam"],
    ["/gemeente?q=haaglanden", "Den Haag–Rotterdam"],
  ])("goes by one name on %s", async (address, name) => {
    const page = await readSent(address);
    for (const element of page.querySelectorAll("script, style, title")) element.remove();
    const text = plain(page.textContent);
    expect(text).toContain(name);
    // Its official name is told as what it is; titles of sources and names of model corporations hold it too.
    const told = /(Voluit: |\(|in de regio |Modelcorporatie )(Haaglanden\/Midden-Holland\/Rotterdam)/g;
    expect(text.replaceAll(told, "").match(official)).toBeNull();
  });

  test("is told in full where it is the subject", async () => {
    for (const [address, words] of [
      [path, "Voluit: Haaglanden/Midden-Holland/Rotterdam"],
      ["/en/?region=HMR", "In full: The Hague/Midden-Holland/Rotterdam"],
    ] as const) {
      expect(plain((await readSent(address)).querySelector("body")?.textContent)).toContain(words);
    }
  });
});

test.each(["/nope.js", "/wp-login.php", "/.env", "/en/scenario.html", "/favicon.ico", "/notebook.py"])(
  "%s is no file of this site",
  async (path) => {
    const answer = await ask(path);
    const text = await answer.text();
    expect([answer.status, text.includes("Dit bestand is er niet"), text.includes("<script")]).toEqual([
      404,
      true,
      false,
    ]);
  },
);

test.each(["/robots.txt", "/sitemap.xml", "/icon.svg", "/social-picture.png", "/municipalities.json", "/embed.css"])(
  "%s is one",
  async (path) => {
    expect((await ask(path)).status).toBe(200);
  },
);

describe("results without scripts", () => {
  test("name the municipality and the region first, and model corporations as what they are", async () => {
    const page = await readSent("/gemeente?q=rotterdam");
    const results = page.querySelector('section[aria-labelledby="search-results"]');
    const [places, corporations] = [...(results?.querySelectorAll("ul") ?? [])].map((list) =>
      [...list.querySelectorAll("li > a:first-child")].map(({ textContent }) => plain(textContent)),
    );
    expect(places).toEqual(["Rotterdam", "Den Haag–Rotterdam"]);
    expect(corporations?.every((name) => name.startsWith("Modelcorporatie"))).toBe(true);
    expect(plain(results?.querySelector("h3")?.textContent ?? "")).toContain("geen echte corporaties");
  });
});

describe("a municipality that no longer exists", () => {
  test("was divided: says over which, with links that keep the recalculation", async () => {
    const page = await readSent("/gemeente/GM0788-haaren?v=2024-12");
    expect(textIn(page, '[data-testid="former"]')).toMatch(/^Haaren bestaat niet meer\./);
    expect(page.querySelectorAll("[data-part]").length).toBe(4);
    expect(linkIn(page, "Vught")).toBe("/gemeente/GM0865-vught?v=2024-12");
  });

  test("merged: names what it belongs to now, in English too", async () => {
    const page = await readSent("/en/gemeente/GM0003-appingedam");
    expect(textIn(page, '[data-testid="former"]')).toContain("belongs to Eemsdelta");
  });
});

describe("a place that does not exist", () => {
  test.each([
    ["/gemeente/GM9999-atlantis", "Deze gemeente kennen wij niet"],
    ["/en/gemeente/atlantis", "We do not know this municipality"],
    ["/regio/XXX-nergens", "Deze regio kennen wij niet"],
  ])("%s is answered with 404 and an explanation, without scripts too", async (path, heading) => {
    expect((await ask(path)).status).toBe(404);
    const page = await readSent(path);
    expect(page.querySelectorAll("h1").map(({ textContent }) => plain(textContent))).toEqual([heading]);
    expect(page.querySelectorAll('[data-testid="unknown"] input[name=q]').length).toBe(1);
  });

  test("offers what looks like it", async () => {
    const unknown = (await readSent("/gemeente/amstredam")).querySelector('[data-testid="unknown"]');
    expect(unknown && linkIn(unknown, "Amsterdam")).toBe("/gemeente/GM0363-amsterdam");
  });

  test("figures that do not exist are refused, with the way to those that do", async () => {
    const page = await readSent("/gemeente/GM0363-amsterdam?v=1999-01");
    expect(textIn(page, '[data-testid="refused"]')).toContain("“1999-01” bestaat niet");
    expect(linkIn(page, "Doorrekening december 2024")).toBe("/gemeente/GM0363-amsterdam?v=2024-12");
  });
});

describe("without scripts", () => {
  test("search, page, map, chart and table are there", async () => {
    const page = await openPage("/gemeente?v=2024-12", { javaScriptEnabled: false });
    await page.locator("main input[name=q]").fill("vlissingen");
    await Promise.all([page.waitForURL("**q=vlissingen*"), page.locator("main input[name=q]").press("Enter")]);
    await page.getByRole("link", { name: "Vlissingen", exact: true }).first().click();
    await page.waitForURL("**/gemeente/GM0718-vlissingen?v=2024-12");
    const { region } = await askPlace("ZEE", "2024-12");
    const exact = await page.locator('#solidarity [data-row="remaining"] dd').getAttribute("data-exact");
    expect(Number(exact)).toBe(region.remaining);
    expect(await page.locator("#map [data-neighbour] path").count()).toBeGreaterThan(1);
    expect(await page.locator("#course svg[role=img]").count()).toBeGreaterThan(0);
    const neighbours = page.locator("#map section a");
    expect(await neighbours.count()).toBe(region.region.neighbours.length);
  });

  test("every municipality is listed by region and by name", async () => {
    const page = await readSent("/gemeente");
    expect(page.querySelectorAll("#regions li a").length).toBe(342);
    expect(page.querySelectorAll("#alphabet li a").length).toBe(342);
  });
});

describe("what search engines see", () => {
  test("canonical, other language, title, and every place in the site map", async () => {
    const page = await readSent("/en/gemeente/GM0363-amsterdam?v=2024-12&view=table");
    const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href");
    expect(canonical).toBe(`${inject("webUrl")}/en/gemeente/GM0363-amsterdam?v=2024-12`);
    expect(textIn(page, "title")).toBe("Municipality of Amsterdam · Solidarity map");
    const map = await (await ask("/sitemap.xml")).text();
    expect(map).toContain(`${inject("webUrl")}/gemeente/GM0363-amsterdam<`);
    expect(map).toContain(`${inject("webUrl")}/en/regio/ZEE-zeeland<`);
  });
});

describe("places side by side", () => {
  const heads = (page: Awaited<ReturnType<typeof readSent>>) =>
    [...page.querySelectorAll("#region thead th a:first-child")].map(({ textContent }) => textContent);

  test("say what the page of each says, and how far each is from the first", async () => {
    const page = await readSent("/vergelijk?v=2026-01&p=GM0363,HMR");
    expect(page.querySelector("title")?.textContent).toBe(
      "Amsterdam en Den Haag–Rotterdam vergeleken · Solidariteitskaart",
    );
    const cell = (row: string, place: string) =>
      plain(page.querySelector(`[data-row="${row}"] [data-place="${place}"]`)?.textContent);
    const region = await readSent("/regio/HMR-haaglanden-midden-holland-rotterdam?v=2026-01");
    const sentence = plain(region.querySelector('[data-testid="answer"]')?.textContent);
    const [open = ""] = /€ [\d,]+ mil\w+/.exec(cell("open", "HMR")) ?? [];
    expect(open).not.toBe("");
    expect(sentence).toContain(open);
    expect(cell("open", "HMR")).toContain("verschil");
    expect(cell("open", "GM0363")).not.toContain("verschil");
    const share = await readSent("/gemeente/GM0363-amsterdam?v=2026-01");
    const part = plain(share.querySelector('[data-testid="share"] [data-row="open"] td')?.textContent);
    expect(cell("partOpen", "GM0363")).toBe(part);
    const link = share.querySelector('main a[href*="/vergelijk"]')?.getAttribute("href");
    expect(link).toBe("/vergelijk?v=2026-01&p=GM0363");
  });

  test("are at most four; one more is added by its name, and what is none is named", async () => {
    expect(heads(await readSent("/vergelijk?p=GM0363&add=gouda"))).toEqual(["Amsterdam", "Gouda"]);
    const named = await readSent(`/vergelijk?p=${encodeURIComponent("Gem. Utrecht,363.0,Alphen a/d Rijn,Fryslân")}`);
    expect(heads(named)).toEqual(["Utrecht", "Amsterdam", "Alphen aan den Rijn", "Friesland"]);
    const five = await readSent("/vergelijk?p=GM0363,GM0599,GM0344,FRL,GRD");
    expect(heads(five)).toHaveLength(4);
    expect(plain(five.querySelector("body")?.textContent)).toContain("“GRD” past er niet meer bij");
    const wrong = plain((await readSent("/vergelijk?p=GM0363,GM9998&add=xqzzy")).querySelector("main")?.textContent);
    expect(wrong).toContain("GM9998");
    expect(wrong).toContain("Geen gemeente of regio gevonden voor “xqzzy”");
  });
});
