import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { type Locale, routing } from "./routing";

export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/** The language of the address, made known to everything that is rendered for this request. */
export const readLocale = async ({ params }: LocaleParams): Promise<Locale> => {
  const { locale } = await params;
  const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  setRequestLocale(known);
  return known;
};
