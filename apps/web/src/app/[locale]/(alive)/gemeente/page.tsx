import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadPlaceIndex } from "../../../../features/check-municipality/load-place-index";
import { PlaceIndex } from "../../../../features/check-municipality/place-index";
import { loadSearch } from "../../../../features/explore-map/load-explorer";
import { AwayPage } from "../../../../frame/away-page";
import { ReadingFrame } from "../../../../frame/reading-frame";
import { type LocaleParams, readLocale } from "../../../../i18n/read-locale";
import { PageSearch } from "../../../../places/page-search";
import { pageMetadata } from "../../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../../server/query-of";
import { draw } from "../../../_drawn/draw";

interface PlacesPageProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

const LONGEST_SEARCH = 80;

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "place.index" });
  return pageMetadata({ locale, path: "/gemeente", title: t("title"), description: t("description") });
};

const PlacesPage = async ({ searchParams, ...props }: PlacesPageProps) => {
  await readLocale(props);
  const params = await searchParams;
  const query = queryOf(params);
  const page = await loadPlaceIndex(query);
  if (page.kind === "away") return <AwayPage at={page.at} query={query} path="/gemeente" />;
  const text = typeof params.q === "string" ? params.q.slice(0, LONGEST_SEARCH) : "";
  const { index, view } = page;
  return (
    <ReadingFrame search={<PageSearch view={{ vintage: view.vintage, rule: view.rule }} />}>
      {await draw("placeIndex", { index, view, text, hits: text === "" ? null : await loadSearch(text) }, PlaceIndex)}
    </ReadingFrame>
  );
};

export default PlacesPage;
