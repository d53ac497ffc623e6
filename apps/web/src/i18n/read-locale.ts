import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { type Locale, routing } from "./routing";

export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/**
 * The language of the address, made known to everything that is rendered for this request. Addresses of pages always have
 * one here (next.config.ts); what has none is the name of a file that does not exist.
 */
export const readLocale = async ({ params }: LocaleParams): Promise<Locale> => {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return notFound();
  setRequestLocale(locale);
  return locale;
};
