import type { MetadataRoute } from "next";
import { sitePages } from "../frame/site-pages";
import { pathIn } from "../i18n/paths";
import { routing } from "../i18n/routing";
import { siteOrigin } from "../server/site-origin";

const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  const origin = await siteOrigin();
  return sitePages.flatMap(({ path }) => {
    const languages = Object.fromEntries(routing.locales.map((locale) => [locale, `${origin}${pathIn(locale, path)}`]));
    return routing.locales.map((locale) => ({ url: `${origin}${pathIn(locale, path)}`, alternates: { languages } }));
  });
};

export default sitemap;
