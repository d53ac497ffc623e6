/** Languages of the site. Dutch has no prefix, English stands under /en; see next.config.ts. No guessing and no cookie. */
export const routing = { locales: ["nl", "en"], defaultLocale: "nl" } as const;

export type Locale = (typeof routing.locales)[number];
