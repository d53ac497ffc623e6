import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pathIn } from "../i18n/paths";
import { type Locale, routing } from "../i18n/routing";

/** The picture beside a link; `alt` in the reader's language. Drawn by scripts/draw-social-image.mjs. */
export const socialPicture = (alt: string) => ({ url: "/social-picture.png", width: 1200, height: 630, alt });

interface PageAbout {
  readonly locale: Locale;
  /** Dutch address: "/voortgang". */
  readonly path: string;
  /** What of the query makes another page: "?v=2024-12". */
  readonly query?: string;
  readonly title: string;
  readonly description: string;
}

/** Title, description, the one address of a page and the same page in the other language. */
export const pageMetadata = async ({ locale, path, query = "", title, description }: PageAbout): Promise<Metadata> => {
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
      images: [socialPicture(t("pictureAlt"))],
    },
    twitter: { card: "summary_large_image" },
  };
};
