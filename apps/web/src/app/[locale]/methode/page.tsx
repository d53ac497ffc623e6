import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { strayParams } from "../../../address/stray-params";
import { readMethod } from "../../../api/read-facts";
import { readFirmness } from "../../../api/read-firmness";
import { MethodPage } from "../../../features/read-method/method-page";
import { readPairs, readTrace } from "../../../features/read-method/read-trace";
import { readTraceChoice } from "../../../features/read-method/trace-choice";
import { AwayReading } from "../../../frame/away-reading";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { codesInLink } from "../../../places/codes-in-link";
import { pageMetadata } from "../../../server/page-metadata";
import { permalinkOf } from "../../../server/permalink";
import { queryOf, type SearchParams } from "../../../server/query-of";
import { draw } from "../../_drawn/draw";

/** The checks compare what the letter published of this recalculation, also when there is a newer one. */
const LETTER_VINTAGE = "2026-01";

interface MethodeProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "method" });
  return pageMetadata({ locale, path: "/methode", title: t("title"), description: t("description") });
};

const Methode = async ({ searchParams, ...props }: MethodeProps) => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "method" });
  const query = queryOf(await searchParams);
  const address = query === "" ? "/methode" : `/methode?${query}`;
  const [method, firm, ofLetter] = await Promise.all([readMethod(), readFirmness(), readFirmness(LETTER_VINTAGE)]);
  if (method.kind === "away")
    return draw("awayReading", { title: t("title"), at: method.at, page: address }, AwayReading);
  if (firm.kind === "away") return draw("awayReading", { title: t("title"), at: firm.at, page: address }, AwayReading);
  if (ofLetter.kind === "away")
    return draw("awayReading", { title: t("title"), at: ofLetter.at, page: address }, AwayReading);
  const regions = method.answer.regions.map(({ code }) => code);
  const params = new URLSearchParams(await codesInLink(query));
  const found = params.get("of") === "plan" ? await readPairs() : null;
  const pairs = found?.kind === "open" ? found.answer : [];
  const choice = readTraceChoice(params, { regions, pairs });
  const trace = choice.place === null ? null : await readTrace(choice.of, choice.place, choice.chosen);
  return draw(
    "method",
    {
      method: method.answer,
      firm: firm.answer,
      firmOfLetter: ofLetter.answer,
      choice,
      pairs,
      trace: trace?.kind === "open" ? trace.answer : null,
      permalink: await permalinkOf(address, locale),
      unread: strayParams(params, "method"),
    },
    MethodPage,
  );
};

export default Methode;
