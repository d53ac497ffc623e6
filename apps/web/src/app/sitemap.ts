import type { MetadataRoute } from "next";
import { askPlaceIndex } from "../features/check-municipality/ask-place";
import { sitePages } from "../frame/site-pages";
import { pathIn } from "../i18n/paths";
import { routing } from "../i18n/routing";
import { placePaths } from "../places/place-paths";
import { siteOrigin } from "../server/site-origin";

/** Addresses of all places; none while the API is away, for a map without them is better than none. */
const places = async (): Promise<readonly string[]> =>
  askPlaceIndex().then(
    ({ value }) => placePaths(value),
    () => [],
  );

const sitemap = async (): Promise<MetadataRoute.Sitemap> => {
  const origin = await siteOrigin();
  return [...sitePages.map(({ path }) => path), ...(await places())].flatMap((path) => {
    const languages = Object.fromEntries(routing.locales.map((locale) => [locale, `${origin}${pathIn(locale, path)}`]));
    return routing.locales.map((locale) => ({ url: `${origin}${pathIn(locale, path)}`, alternates: { languages } }));
  });
};

export default sitemap;
