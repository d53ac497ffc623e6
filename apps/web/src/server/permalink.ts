import { pathIn } from "../i18n/paths";
import type { Locale } from "../i18n/routing";
import { siteOrigin } from "./site-origin";

/** The complete address of a page in a language. `page`: Dutch address, with its query where it has one. */
export const permalinkOf = async (page: string, locale: Locale): Promise<string> =>
  `${await siteOrigin()}${pathIn(locale, page)}`;
