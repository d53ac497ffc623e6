import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { strayParams } from "../../../address/stray-params";
import { readLetter } from "../../../api/read-facts";
import { LetterPage } from "../../../features/read-letter/letter-page";
import { AwayReading } from "../../../frame/away-reading";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { pageMetadata } from "../../../server/page-metadata";
import { permalinkOf } from "../../../server/permalink";
import { queryOf, type SearchParams } from "../../../server/query-of";
import { draw } from "../../_drawn/draw";

interface BriefProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "letter" });
  return pageMetadata({ locale, path: "/brief", title: t("title"), description: t("description") });
};

const Brief = async ({ searchParams, ...props }: BriefProps) => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "letter" });
  const query = queryOf(await searchParams);
  const params = new URLSearchParams(query);
  const letter = await readLetter();
  if (letter.kind === "away") {
    return draw(
      "awayReading",
      { title: t("title"), at: letter.at, page: query === "" ? "/brief" : `/brief?${query}` },
      AwayReading,
    );
  }
  return draw(
    "letter",
    {
      letter: letter.answer,
      topic: params.get("topic"),
      unread: strayParams(params, "letter"),
      permalink: await permalinkOf("/brief", locale),
    },
    LetterPage,
  );
};

export default Brief;
