import { hasLocale } from "next-intl";
import { browserTexts, textsAddress } from "../../i18n/browser-texts";
import { routing } from "../../i18n/routing";
import { answerProvided } from "../../provided/provide";

/** The texts that scripts of pages need, in the language of the query string. */
export const GET = async (request: Request): Promise<Response> => {
  const language = new URL(request.url).searchParams.get("lang");
  const locale = hasLocale(routing.locales, language) ? language : routing.defaultLocale;
  return answerProvided(request, textsAddress(locale), await browserTexts(locale));
};

export const dynamic = "force-dynamic";
