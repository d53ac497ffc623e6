import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlacesTogether } from "../../../features/check-municipality/comparison-page";
import { comparisonQuery } from "../../../features/check-municipality/comparison-query";
import { loadComparison } from "../../../features/check-municipality/load-comparison";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { pageMetadata } from "../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../server/query-of";
import { draw } from "../../_drawn/draw";

interface TogetherProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async ({ searchParams, ...props }: TogetherProps): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "place.together" });
  const page = await loadComparison(queryOf(await searchParams));
  const places = page.kind === "figures" ? page.places : [];
  const query =
    page.kind === "figures"
      ? comparisonQuery(
          page.view,
          places.map(({ code }) => code),
        )
      : "";
  const names = new Intl.ListFormat(locale).format(
    places.map(({ municipality, region }) => municipality?.name ?? region.region.shortNames[locale]),
  );
  const title = places.length > 1 ? t("title", { names }) : t("start");
  return pageMetadata({ locale, path: "/vergelijk", query, title, description: t("lead") });
};

const TogetherPage = async ({ searchParams, ...props }: TogetherProps) => {
  await readLocale(props);
  const query = queryOf(await searchParams);
  const page = await loadComparison(query);
  if (page.kind === "away") return draw("away", { at: page.at, query, path: "/vergelijk" });
  if (page.kind === "refused")
    return draw("refused", { view: page.view, vintages: page.vintages, faults: page.faults, path: "/vergelijk" });
  return draw("together", { page }, PlacesTogether);
};

export default TogetherPage;
