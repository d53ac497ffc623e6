import { describe, expect, inject, test } from "vitest";
import { expectFile } from "./support/expect-file";
import { get } from "./support/get";
import { plain } from "./support/read-page";
import { readSent } from "./support/read-sent";

const views = [
  ["", ""],
  ["", "?region=HMR"],
  ["", "?v=2024-12&m.rentIncrease=0.5&measure=homesLost"],
  ["", "?year=2027"],
  ["/en", "?region=FRL&route=POOL"],
] as const;

describe("a picture says what its page says", () => {
  test.each(views)("%s/%s, as a drawing and in a frame", async (language, query) => {
    const page = await readSent(`${language}/${query}`);
    const sentence = plain(page.querySelector('[data-testid="answer"]')?.textContent);
    expect(sentence).not.toBe("");
    const params = new URLSearchParams(query);
    if (language !== "") params.set("lang", language.slice(1));
    const picture = await get(`/picture.svg?${params.toString()}`);
    expect(picture.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    const drawing = await picture.text();
    expect(plain(/<desc>(.*?)<\/desc>/s.exec(drawing)?.[1])).toContain(sentence);
    const frame = await readSent(`${language}/embed${query}`);
    expect(plain(frame.querySelector(".sentence")?.textContent)).toBe(sentence);
    // The same amount on every region: on the page, in the drawing, in the frame.
    const amounts = (root: string) =>
      [...root.matchAll(/data-label="(\w+)".*?<\/g>/gs)].map(([label, code]) => [
        code,
        /([−+]?\d[\d.,]*)(?:\u00a0±)?<\/text>/.exec(label)?.[1],
      ]);
    const drawn = amounts(drawing);
    expect(drawn.length).toBeGreaterThan(12);
    for (const [code = "", amount = ""] of drawn)
      expect(page.querySelector(`[data-sheet="wide"] [data-label="${code}"]`)?.textContent).toContain(amount);
  });

  test("and stands beside a shared link, in its own words", async () => {
    const page = await readSent("/?region=HMR");
    const meta = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";
    expect(meta("title")).toContain("Den Haag–Rotterdam");
    expect(plain(meta("description"))).toBe(plain(page.querySelector('[data-testid="answer"]')?.textContent));
    const address = new URL(meta("image"));
    const image = await get(`${address.pathname}${address.search}`);
    const bytes = Buffer.from(await image.arrayBuffer());
    expect(image.headers.get("content-type")).toBe("image/png");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1264, 688]);
    expect([meta("image:width"), meta("image:height")]).toEqual(["1264", "688"]);
  });
});

describe("a link that is not right", () => {
  test.each([
    "?region=XXX",
    "?v=1999",
    "?measure=gold",
    "?m.rentIncrease=9",
    "?vergelijk=1",
    "?gemeente=GM9999&region=HMR",
  ])("%s makes no picture and no frame, and says why", async (query) => {
    const [name = ""] = query.slice(1).split("=");
    for (const path of ["/picture.svg", "/picture.png"]) {
      const answer = await get(`${path}${query}`);
      const { code, faults } = (await answer.json()) as { code: string; faults: { param: string; lever?: string }[] };
      expect([answer.status, code, faults.length > 0]).toEqual([400, "LINK_REFUSED", true]);
    }
    const frame = await get(`/embed${query}`);
    expect([frame.status, await frame.text()]).toEqual([400, expect.stringMatching(new RegExp(`${name}=|lever=`))]);
  });

  test.each(["0", "3", "9", "2.5", "x"])("there is no picture of size %s", async (size) => {
    const answer = await get(`/picture.png?size=${size}`);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ faults: [expect.objectContaining({ param: "size", allowed: ["1", "2"] })] }),
    ]);
  });
});

describe("a frame", () => {
  test("may stand anywhere, holds no script and sets nothing; no other page may", async () => {
    const frame = await get("/embed?region=HMR");
    const html = await frame.text();
    expect(frame.headers.get("x-frame-options")).toBeNull();
    expect(html).toMatch(/woondeals verdelen de opgave.*rekenwijzen/s);
    expect(frame.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(frame.headers.get("set-cookie")).toBeNull();
    expect(html).not.toMatch(/<script|style=|javascript:| on\w+=/);
    expect(html).toContain("gemodelleerd");
    expect(/<a class="back" href="([^"]+)"/.exec(html)?.[1]).toBe(`${inject("webUrl")}/?region=HMR`);
    for (const path of ["/", "/gemeente", "/scenario", "/picture.svg", "/eigen-cijfers"]) {
      const { headers } = await get(path);
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  test("has the letters of the site", async () => {
    const styles = await (await get("/embed.css")).text();
    const font = await get(/url\("([^"]+)"\)/.exec(styles)?.[1] ?? "");
    expect([font.status, font.headers.get("content-type")]).toEqual([200, "font/woff2"]);
  });
});

test("what cannot be drawn is named, in pictures and frames alike", async () => {
  const picture = await get("/picture.svg?give=NOPE");
  expect(picture.status).toBe(400);
  expect(await picture.json()).toMatchObject({ faults: [{ param: "give", value: "NOPE" }] });
  expect((await get("/picture.png?give=NOPE")).status).toBe(400);
  const frame = await get("/embed?give=NOPE&name=<b>x");
  expect(frame.status).toBe(400);
  const html = await frame.text();
  expect(html).toContain("give=NOPE");
  expect(html).not.toContain("<b>x");
});

test("the page of a place gives its picture and its paragraph at the top", async () => {
  const page = await readSent("/gemeente/gm0599-rotterdam");
  const picture = [...page.querySelectorAll("main a[download]")].find(
    ({ textContent }) => textContent === "Kaart als beeld (PNG)",
  );
  const answer = await get(picture?.getAttribute("href") ?? "");
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"]);
  const buttons = [...page.querySelectorAll("main button")].map(({ textContent }) => textContent);
  expect(buttons.slice(0, 2)).toEqual(["Print dit op één A4", "Kopieer een alinea"]);
});

/** Pages with their charts, in both languages, as an address holds them. */
const pagesWithCharts = [
  "/",
  "/voortgang",
  "/en/lange-termijn",
  "/zekerheid",
  "/gemeente/GM0599-rotterdam",
  "/en/brief",
  "/scenario?v=2026-01&m.rentIncrease=0.1&pair=rentIncrease,subsidyLumpSum",
  "/scenario?v=2026-01&m.operatingCostCut=5&m.rentIncrease=0.2",
];

describe("under every chart", () => {
  test.each(pagesWithCharts)("of %s: drawing, figures and frame say what the page says", async (path) => {
    const page = await readSent(path);
    const charts = page.querySelectorAll("figure[data-chart]");
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      await expectFile(chart, path.startsWith("/en"));
      const links = [...chart.querySelectorAll("details a")].map((link) => link.getAttribute("href") ?? "");
      const svg = await get(links.find((link) => link.includes(".svg")) ?? "");
      expect([svg.status, svg.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
      const drawing = plain(await svg.text());
      // The words of long names are broken over lines.
      for (const dot of chart.querySelectorAll('svg[role="img"]:first-of-type title'))
        expect(drawing).toContain(plain(dot.textContent).replaceAll("&", "&amp;"));
      const rects = drawing.match(/<rect/g)?.length ?? 0;
      expect(rects).toBeGreaterThan(chart.querySelectorAll("table tr[data-row] rect").length);
      const copied = [...chart.querySelectorAll("button[data-copy]")].map((one) => one.getAttribute("data-copy"));
      expect(copied).toEqual([
        expect.stringMatching(/^\{origin\}\//),
        expect.stringMatching(/^<iframe src="\{origin\}\//),
      ]);
      // The markup of the code leads to the frame that stands beside it.
      expect(copied[1]).toContain(`{origin}${(links.at(-1) ?? "").replaceAll("&", "&amp;")}"`);
    }
    const [first] = charts;
    const links = [...(first?.querySelectorAll("details a") ?? [])].map((link) => link.getAttribute("href") ?? "");
    const frame = await get(links.at(-1) ?? "");
    const html = await frame.text();
    expect([frame.status, frame.headers.get("x-frame-options"), frame.headers.get("set-cookie")]).toEqual([
      200,
      null,
      null,
    ]);
    expect(html).not.toMatch(/<script|style=|javascript:| on\w+=/);
    expect(html).toMatch(/gemodelleerd|modelled|gepubliceerd|aangenomen|assumed|afgeleid/);
  });

  test("an image of a chart is one, and what is no chart is none", async () => {
    const image = await get("/chart/voortgang/homes.png");
    expect([image.status, image.headers.get("content-type")]).toEqual([200, "image/png"]);
    for (const path of [
      "/chart/nope.svg",
      "/chart/voortgang/nope.png",
      "/chart/chart/x/y.svg",
      "/chart/x.gif",
      "/embed/chart/nope",
      "/embed/wat",
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});

test.each([
  ["/embed/kaart?region=HMR", "/embed?region=HMR"],
  ["/en/embed/kaart", "/en/embed"],
  ["/embed/plaats/Den Haag", "/embed/gemeente/GM0518"],
  ["/embed/plaats/frl?v=2024-12", "/embed/regio/FRL?v=2024-12"],
  ["/embed/grafiek/fan", "/embed/chart/zekerheid/fan"],
  ["/embed/grafiek/voortgang/homes", "/embed/chart/voortgang/homes"],
])("%s is the frame %s", async (name, own) => {
  const frame = await get(name);
  expect(frame.status).toBe(200);
  expect(await frame.text()).toBe(await (await get(own)).text());
});

test.each(["/embed/gemeente/GM0599-rotterdam", "/en/embed/regio/FRL"])(
  "%s is the paragraph and the map of a place, for somebody else's page",
  async (path) => {
    const answer = await get(path);
    const html = await answer.text();
    expect([answer.status, answer.headers.get("x-frame-options"), answer.headers.get("set-cookie")]).toEqual([
      200,
      null,
      null,
    ]);
    const page = await readSent(path.replace("/embed", "").replace("FRL", "FRL-friesland"));
    const sentence = plain(page.querySelector("main [data-paragraph] [data-copy]")?.getAttribute("data-copy"));
    const words = plain(/<p class="sentence">(.*?)<\/p>/s.exec(html)?.[1]?.replaceAll("&amp;", "&"));
    expect(words.length).toBeGreaterThan(100);
    expect(sentence.startsWith(words)).toBe(true);
    expect(html).not.toMatch(/<script|style=|javascript:| on\w+=/);
    const map = await get((/<img class="picture" src="([^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&"));
    expect([map.status, map.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
  },
);

const placeCharts = ["money", "homes", "measures", "assumptions", "corporations"] as const;

describe.each([
  ["nl", "", "Regio Utrecht (U16)", "hangt af van keuzes", "woondeals verdelen"],
  ["en", "/en", "Region Utrecht (U16)", "depends on choices", "building agreements spread"],
] as const)("away from its page, in %s,", (_, language, title, hangs, carries) => {
  const drawn = async (path: string) =>
    plain(await (await get(path)).text())
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ");

  test("a chart of a place names it and says whether it hangs on choices", async () => {
    for (const name of placeCharts) {
      const at = `/chart${language}/regio/U16-u16/${name}`;
      const svg = await drawn(`${at}.svg?v=2026-01`);
      expect([name, svg]).toEqual([name, expect.stringContaining(`${title} ±: `)]);
      expect(svg).toContain(carries);
      const [, ...rows] = (await (await get(`${at}.csv?v=2026-01`)).text()).trim().split("\r\n");
      expect([name, rows.length > 0, rows.filter((row) => !row.includes(`,${hangs},`))]).toEqual([name, true, []]);
    }
    const own = await drawn(`${language}/embed/chart/gemeente/GM0344-utrecht/money?v=2026-01`);
    expect(own).toMatch(/(Gemeente|Municipality of) Utrecht · Region? Utrecht \(U16\) ±: /);
    for (const path of [
      `/chart${language}/gemeente/GM0599-rotterdam/money.csv?v=2026-01`,
      `${language}/embed/chart/regio/HMR/money?v=2026-01`,
    ])
      expect([path, (await drawn(path)).match(/±|hangt af|depends on/)]).toEqual([path, null]);
  });

  test("regional figures say what carries them", async () => {
    for (const path of ["regio/FRL", "gemeente/GM0599-rotterdam", "chart/ranking"])
      expect(await drawn(`${language}/embed/${path}`)).toContain(carries);
  });
});
