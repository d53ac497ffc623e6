import type { MetadataRoute } from "next";
import { homePath } from "../i18n/paths";
import { routing } from "../i18n/routing";
import { siteOrigin } from "../server/site-origin";

const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  const origin = await siteOrigin();
  const languages = Object.fromEntries(routing.locales.map((locale) => [locale, `${origin}${homePath(locale)}`]));
  return routing.locales.map((locale) => ({ url: `${origin}${homePath(locale)}`, alternates: { languages } }));
};

export default sitemap;
