import type { Locale } from "next-intl";
import { getMessages } from "next-intl/server";
import { forBrowser, type TextsOfPage } from "../messages/for-browser";

const made = new Map<string, object>();

/** @returns where the texts are answered */
export const textsAddress = (locale: Locale, page: TextsOfPage): string => `/texts.json?lang=${locale}&page=${page}`;

/** The texts of a language that scripts may need: always the same object. */
export const browserTexts = async (locale: Locale, page: TextsOfPage): Promise<object> => {
  const address = textsAddress(locale, page);
  const known = made.get(address);
  if (known) return known;
  const texts = forBrowser(await getMessages({ locale }), page);
  made.set(address, texts);
  return texts;
};
