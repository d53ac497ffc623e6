import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { migrateParams } from "../../../address/migrate-params";
import { strayParams } from "../../../address/stray-params";
import { readMethod } from "../../../api/read-facts";
import { loadLongRun } from "../../../features/look-ahead/load-long-run";
import { LongRunPage } from "../../../features/look-ahead/long-run-page";
import { normsOf } from "../../../features/look-ahead/norms-of";
import { WrongPace } from "../../../features/look-ahead/wrong-pace";
import { AwayReading } from "../../../frame/away-reading";
import { NoAccounts } from "../../../frame/no-accounts";
import { UnknownVintage } from "../../../frame/unknown-vintage";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { pageMetadata } from "../../../server/page-metadata";
import { permalinkOf } from "../../../server/permalink";
import { queryOf, type SearchParams } from "../../../server/query-of";
import { draw } from "../../_drawn/draw";

interface LangeTermijnProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "longRun" });
  return pageMetadata({ locale, path: "/lange-termijn", title: t("title"), description: t("description") });
};

const LangeTermijn = async ({ searchParams, ...props }: LangeTermijnProps) => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "longRun" });
  const query = queryOf(await searchParams);
  const address = query === "" ? "/lange-termijn" : `/lange-termijn?${query}`;
  const page = await loadLongRun(query);
  switch (page.kind) {
    case "away":
      return draw("awayReading", { title: t("title"), at: page.at, page: address }, AwayReading);
    case "unknownVintage":
      return draw(
        "unknownVintage",
        {
          title: t("title"),
          path: "/lange-termijn",
          value: page.value,
          vintages: page.vintages,
        },
        UnknownVintage,
      );
    case "noAccounts":
      return draw(
        "noAccounts",
        {
          title: t("title"),
          path: "/lange-termijn",
          vintage: page.vintage,
          vintages: page.vintages,
        },
        NoAccounts,
      );
    case "wrongPace":
      return draw("wrongPace", { value: page.value }, WrongPace);
    case "figures": {
      const { answer, asked, vintage, vintages } = page;
      const method = await readMethod();
      const norms = normsOf(method.kind === "open" ? method.answer.financialNorms : []);
      return draw(
        "longRun",
        {
          answer,
          asked,
          norms,
          vintage,
          vintages,
          permalink: await permalinkOf(address, locale),
          unread: strayParams(migrateParams(new URLSearchParams(query)), "longRun"),
        },
        LongRunPage,
      );
    }
  }
};

export default LangeTermijn;
