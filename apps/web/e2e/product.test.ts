import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { en } from "../src/messages/en";
import { nl } from "../src/messages/nl";
import { withBrowser } from "./support/browser";
import { startWebsite } from "./support/start-website";

const { openPage } = withBrowser();

type LeverKey = keyof typeof nl.scenario.levers;

interface Words {
  readonly nl: string;
  readonly en: string;
}

describe("the built product", () => {
  test("the API says that it is healthy", async () => {
    const response = await fetch(`${inject("apiUrl")}/health`);
    expect(response.status).toBe(200);
  });

  test("pages call every lever what the API calls it", async () => {
    const query = "{ levers { key label { nl en } } }";
    const answer = await fetch(`${inject("apiUrl")}/graphql?query=${encodeURIComponent(query)}`);
    const { data } = (await answer.json()) as { data: { levers: { key: LeverKey; label: Words }[] } };
    expect(data.levers.length).toBeGreaterThan(20);
    for (const { key, label } of data.levers)
      expect([key, nl.scenario.levers[key].name, en.scenario.levers[key].name]).toEqual([key, label.nl, label.en]);
  });

  test("the page asks nobody but itself and logs no error", async () => {
    const page = await openPage("about:blank");
    const hosts = new Set<string>();
    const errors: string[] = [];
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });

    await page.goto("/", { waitUntil: "networkidle" });

    expect(errors).toEqual([]);
    expect([...hosts].filter((origin) => origin.startsWith("http"))).toEqual([inject("webUrl")]);
  });
});

const pages = [
  "/",
  "/brief",
  "/gegevens",
  "/gemeente",
  "/gemeente/GM0363-amsterdam",
  "/lange-termijn",
  "/methode",
  "/regio/ZEE-zeeland",
  "/scenario",
  "/toegankelijkheid",
  "/voortgang",
  "/zekerheid",
];
const languages = ["", "/en"];
/** Each page in both languages and both recalculations, though not in all four pairs of them. */
const addresses = languages.flatMap((language, which) =>
  pages.map((page, at) => {
    const path = `${language}${page === "/" && language ? "" : page}`;
    return `${path}?v=${(at + which) % 2 === 0 ? "2026-01" : "2024-12"}`;
  }),
);

/** A page without what scripts start from: React cuts that in pieces as they come. */
const shown = (html: string): readonly string[] => html.replaceAll(/<script.*?<\/script>/gs, "").split("<");

/** What stands in a page instead of words that its scripts were not given. */
const withoutWords = new RegExp(`>(?:${Object.keys(nl).join("|")})\\.[a-zA-Z.]+$`);

/** The places where two pages differ. */
const differences = (one: string, other: string): readonly unknown[] => {
  const others = shown(other);
  return shown(one).flatMap((tag, at) => (tag === others[at] ? [] : [[tag, others[at]]]));
};

test("a connection is kept longer than a proxy in front keeps it", async () => {
  expect((await fetch(inject("webUrl"))).headers.get("keep-alive")).toBe("timeout=65");
});

describe("a page that is kept", () => {
  let anew: Awaited<ReturnType<typeof startWebsite>>;
  beforeAll(async () => {
    anew = await startWebsite({
      API_URL: `${inject("apiUrl")}/graphql`,
      PUBLIC_URL: inject("webUrl"),
      PAGE_CACHE_MB: "0",
      PAGE_LIMIT: "0",
    });
  });
  afterAll(() => anew.stop());

  test.each(addresses)("%s is the same as one drawn anew", async (address) => {
    // What takes seconds the first time is not waited for, and such a page is not kept.
    const answer = await expect
      .poll(() => fetch(`${inject("webUrl")}${address}`), { timeout: 60_000, interval: 200 })
      .toSatisfy((page: Response) => page.headers.get("cache-status") === "site; hit")
      .then(() => fetch(`${inject("webUrl")}${address}`));
    const html = await answer.text();
    expect(answer.headers.get("cache-control")).toContain("public");
    await expect
      .poll(async () => differences(html, await (await fetch(`${anew.url}${address}`)).text()), { timeout: 60_000 })
      .toEqual([]);
    expect(shown(html).filter((tag) => withoutWords.test(tag))).toEqual([]);
  });
});
