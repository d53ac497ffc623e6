import { type Locale, routing } from "./routing";

/** Where the map page of a language lives: "/" or "/en". */
export const homePath = (locale: Locale): string => (locale === routing.defaultLocale ? "/" : `/${locale}`);
