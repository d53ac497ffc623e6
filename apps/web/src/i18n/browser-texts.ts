import type { Locale, Messages } from "next-intl";
import { getMessages } from "next-intl/server";
import { forBrowser } from "../messages/for-browser";

const made = new Map<Locale, object>();

/** The texts of a language that scripts may need: always the same object. */
export const browserTexts = async (locale: Locale): Promise<object> => {
  const known = made.get(locale);
  if (known) return known;
  const texts = forBrowser((await getMessages({ locale })) as Messages);
  made.set(locale, texts);
  return texts;
};

/** @returns where they are answered */
export const textsAddress = (locale: Locale): string => `/texts.json?lang=${locale}`;
