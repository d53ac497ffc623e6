import { hasLocale } from "next-intl";
import { browserTexts, textsAddress } from "../../i18n/browser-texts";
import { routing } from "../../i18n/routing";
import { isTextsOfPage } from "../../messages/for-browser";
import { answerProvided } from "../../provided/provide";

/** The texts that scripts of pages need, in the language of the query string. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const [language, page] = [searchParams.get("lang"), searchParams.get("page")];
  const locale = hasLocale(routing.locales, language) ? language : routing.defaultLocale;
  const texts = isTextsOfPage(page) ? page : "everywhere";
  return answerProvided(request, textsAddress(locale, texts), await browserTexts(locale, texts));
};

export const dynamic = "force-dynamic";
