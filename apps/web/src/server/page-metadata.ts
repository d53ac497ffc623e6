import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PICTURE_SIZE, pictureHref } from "../address/picture-href";
import { pathIn } from "../i18n/paths";
import { type Locale, routing } from "../i18n/routing";

/** The picture beside a link; `alt` in the reader's language. Drawn by scripts/draw-social-image.mjs. */
export const socialPicture = (alt: string) => ({ url: "/social-picture.png", width: 1200, height: 630, alt });

/** The picture of a view of the map beside a link to it. `query`: of the map. */
export const viewPicture = (query: string, locale: Locale, alt: string) => ({
  url: pictureHref({ form: "png", query, locale }),
  ...PICTURE_SIZE,
  alt,
});

interface PageAbout {
  readonly locale: Locale;
  /** Dutch address: "/voortgang". */
  readonly path: string;
  /** What of the query makes another page: "?v=2024-12". */
  readonly query?: string;
  readonly title: string;
  readonly description: string;
  /** Query string of the map whose picture stands beside the link; left out: the picture of the site. */
  readonly map?: string;
}

/** Title, description, the one address of a page and the same page in the other language. */
export const pageMetadata = async ({
  locale,
  path,
  query = "",
  title,
  description,
  map,
}: PageAbout): Promise<Metadata> => {
  const t = await getTranslations({ locale, namespace: "site" });
  const full = `${title} · ${t("name")}`;
  const languages = Object.fromEntries(routing.locales.map((one) => [one, `${pathIn(one, path)}${query}`]));
  const url = `${pathIn(locale, path)}${query}`;
  return {
    title: full,
    description,
    alternates: {
      canonical: url,
      languages: { ...languages, "x-default": `${pathIn(routing.defaultLocale, path)}${query}` },
    },
    openGraph: {
      type: "article",
      siteName: t("name"),
      title: full,
      description,
      locale,
      url,
      images: [map === undefined ? socialPicture(t("pictureAlt")) : viewPicture(map, locale, full)],
    },
    twitter: { card: "summary_large_image" },
  };
};
