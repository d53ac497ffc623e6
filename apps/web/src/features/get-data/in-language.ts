import type { Locale } from "../../i18n/routing";

interface Twofold {
  readonly title: string;
  readonly titleNl: string;
  readonly description: string;
  readonly descriptionNl: string;
}

/** Title and description in the reader's language; the files of the API hold both. */
export const textInLanguage = (named: Twofold, locale: Locale): { readonly title: string; readonly text: string } =>
  locale === "nl"
    ? { title: named.titleNl, text: named.descriptionNl }
    : { title: named.title, text: named.description };
