import { type Locale, routing } from "./routing";

/** Where the map page of a language lives: "/" or "/en". */
export const homePath = (locale: Locale): string => (locale === routing.defaultLocale ? "/" : `/${locale}`);

/** Where a page lives in a language: "/gemeente/eemsdelta" or "/en/gemeente/eemsdelta". `page` begins with a slash. */
export const pathIn = (locale: Locale, page: string): string => {
  if (page === "/") return homePath(locale);
  return locale === routing.defaultLocale ? page : `/${locale}${page}`;
};

/** The page that an address of any language leads to: "/en/gemeente/eemsdelta" is "/gemeente/eemsdelta". */
export const pageOfPath = (pathname: string): string => {
  const [, first = "", ...rest] = pathname.split("/");
  return routing.locales.some((locale) => locale === first) ? `/${rest.join("/")}` : pathname;
};
