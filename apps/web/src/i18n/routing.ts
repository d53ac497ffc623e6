import { defineRouting } from "next-intl/routing";

/** Dutch has no prefix, English stands under /en. No guessing and no cookie: the same link opens the same page for everyone. */
export const routing = defineRouting({
  locales: ["nl", "en"],
  defaultLocale: "nl",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

export type Locale = (typeof routing.locales)[number];
