import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { parse } from "node-html-parser";
import { drawForCharts } from "../../api/say-status";
import { emptyFrame, shellOf } from "../../frame/embed/frame-shell";
import { pathIn } from "../../i18n/paths";
import { escaped } from "../../map/drawing/svg-text";
import { siteOrigin } from "../../server/site-origin";
import { regionalNote } from "./read-chart";

interface PlaceAsked {
  /** Of the address, after "/embed": "gemeente" and the place. */
  readonly segments: readonly string[];
  readonly search: string;
  readonly locale: Locale;
}

interface Frame {
  readonly html: string;
  readonly status: 200 | 400 | 404 | 503;
}

/** What a place's page gives to take along: its name, its paragraph, its map, and what carries its figures. */
const cutOut = (html: string) => {
  const root = parse(html);
  const title = root.querySelector("main h1")?.text;
  const paragraph = root.querySelector("main [data-paragraph] [data-copy]")?.getAttribute("data-copy");
  const picture = root.querySelector('main a[href^="/picture.png"]')?.getAttribute("href");
  if (title === undefined || paragraph === undefined || picture === undefined) return null;
  const [address = "", query = ""] = picture.replace("/picture.png", "/picture.svg").split("?");
  const params = new URLSearchParams(query);
  params.delete("size");
  // It ends with the link.
  const link = paragraph.split(" ").at(-1) ?? "";
  const words = paragraph.slice(0, -link.length).trim();
  return { title, words, link, map: `${address}?${params.toString()}`, note: regionalNote(root) };
};

/** A municipality or a region to stand in a page of somebody else: the paragraph of its page, its map, and a way back. */
export const placeFrame = async ({ segments, search, locale }: PlaceAsked): Promise<Frame> => {
  const t = await getTranslations({ locale, namespace: "picture" });
  const origin = await siteOrigin();
  const [kind = "", place = "", ...more] = segments;
  const empty = async (words: "away" | "noPlace", status: 400 | 404 | 503, link: string): Promise<Frame> => ({
    html: await emptyFrame(locale, t(words), link),
    status,
  });
  if (!["gemeente", "regio"].includes(kind) || place === "" || more.length > 0) return empty("noPlace", 404, origin);
  const address = `${pathIn(locale, `/${kind}/${encodeURIComponent(decodeURIComponent(place))}`)}${search}`;
  const page = await drawForCharts(address);
  if (!page || page.status >= 500) return empty("away", 503, `${origin}${address}`);
  const found = page.status === 200 ? cutOut(page.html) : null;
  // Its page says in its heading that the figures do not hold the place.
  const outside = parse(page.html).querySelector('[data-testid="outside"] h1')?.text;
  if (outside !== undefined)
    return { html: await emptyFrame(locale, `${outside}.`, `${origin}${address}`), status: 404 };
  if (!found) return empty("noPlace", page.status === 400 ? 400 : 404, `${origin}${address}`);
  const { title, words, link, map, note } = found;
  const body = [
    `<figure><img class="picture" src="${escaped(map)}" alt="${escaped(t("placeMap", { title }))}" width="1264" height="688"></figure>`,
    `<div class="words"><h1>${escaped(title)}</h1><p class="sentence">${escaped(words)}</p>`,
    `<p><a class="back" href="${escaped(link)}" target="_blank" rel="noopener">${escaped(t("backToPage"))}</a></p></div>`,
    `<footer>${[...(note === null ? [] : [note]), t("chartLicence")].map((line) => `<p>${escaped(line)}</p>`).join("")}</footer>`,
  ].join("");
  return { html: shellOf({ locale, title: `${title} · Solidariteitskaart`, body }), status: 200 };
};
