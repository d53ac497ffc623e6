import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { escaped } from "../../map/drawing/svg-text";

interface Shell {
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
}

/** A page to stand in a page of somebody else: one file without scripts and without cookies. `body`: markup. */
export const shellOf = ({ locale, title, body }: Shell): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/embed.css"></head><body><main>${body}</main></body></html>`;

/** A frame that has nothing to show says why. `link`: to the site. */
export const emptyFrame = async (locale: Locale, words: string, link: string): Promise<string> => {
  const t = await getTranslations({ locale, namespace: "picture" });
  const back = `<a class="back" href="${escaped(link)}" target="_blank" rel="noopener">${escaped(t("back"))}</a>`;
  return shellOf({ locale, title: words, body: `<p>${escaped(words)}</p><p>${back}</p>` });
};
