import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadPlaceIndex } from "../../../features/check-municipality/load-place-index";
import { PlaceIndexPage } from "../../../features/check-municipality/place-index-page";
import { loadSearch } from "../../../features/explore-map/load-explorer";
import { AwayPage } from "../../../frame/away-page";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { SearchResults } from "../../../places/search-results";
import { pageMetadata } from "../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../server/query-of";

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
  return (
    <PlaceIndexPage
      index={page.index}
      view={page.view}
      text={text}
      results={text === "" ? null : <SearchResults text={text} hits={await loadSearch(text)} view={page.view} />}
    />
  );
};

export default PlacesPage;
