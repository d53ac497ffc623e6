import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { viewQuery } from "../../../address/view-href";
import { defaultView, type ViewState } from "../../../address/view-state";
import { Explorer } from "../../../features/explore-map/explorer";
import { type ExplorerPage, loadExplorer, loadSearch } from "../../../features/explore-map/load-explorer";
import { linkWords } from "../../../features/explore-map/picture/picture-of";
import { AwayPage } from "../../../frame/away-page";
import { RefusedPage } from "../../../frame/refused-page";
import { homePath } from "../../../i18n/paths";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { routing } from "../../../i18n/routing";
import { provideDrawing } from "../../../map/provide-drawing";
import { codesInLink } from "../../../places/codes-in-link";
import { SearchResults } from "../../../places/search-results";
import { socialPicture, viewPicture } from "../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../server/query-of";
import { siteOrigin } from "../../../server/site-origin";

interface HomeProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

/** What a search engine should take as one page: the scenario and the region, not how they are shown. */
const canonicalQuery = (page: ExplorerPage): string =>
  page.kind === "figures" ? viewQuery({ ...defaultView, ...shownOf(page.view), region: page.view.region }) : "";

/** The figures of a view: recalculation, rule and levers. */
const shownOf = ({ vintage, rule, levers, name }: ViewState) => ({ vintage, rule, levers, name });

export const generateMetadata = async ({ searchParams, ...props }: HomeProps): Promise<Metadata> => {
  const locale = await readLocale(props);
  const page = await loadExplorer(queryOf(await searchParams), locale);
  const query = canonicalQuery(page);
  const t = await getTranslations({ locale, namespace: "site" });
  const languages = Object.fromEntries(routing.locales.map((one) => [one, `${homePath(one)}${query}`]));
  const said = page.kind === "figures" ? await linkWords({ ...page, locale }) : null;
  const { title, description } = said ?? { title: t("name"), description: t("description") };
  return {
    ...(said ? { description } : {}),
    alternates: { canonical: `${homePath(locale)}${query}`, languages },
    openGraph: {
      type: "website",
      siteName: t("name"),
      title,
      description,
      locale,
      url: `${homePath(locale)}${query}`,
      images: [
        page.kind === "figures"
          ? viewPicture(viewQuery({ ...page.view, presentation: defaultView.presentation }), locale, description)
          : socialPicture(t("pictureAlt")),
      ],
    },
    twitter: { card: "summary_large_image" },
    ...(page.kind === "figures" && page.view.levers.length === 0 ? {} : { robots: { index: false } }),
  };
};

const Home = async ({ searchParams, ...props }: HomeProps) => {
  const locale = await readLocale(props);
  const params = await searchParams;
  const asked = queryOf(params);
  const query = await codesInLink(asked);
  if (query !== asked) redirect(`${homePath(locale)}?${query}`);
  const page = await loadExplorer(query, locale);
  if (page.kind === "away") return <AwayPage at={page.at} query={query} />;
  if (page.kind === "refused") return <RefusedPage view={page.view} vintages={page.vintages} faults={page.faults} />;
  const text = typeof params.q === "string" ? params.q.slice(0, 80) : "";
  return (
    <Explorer
      view={page.view}
      data={provideDrawing(page.data)}
      faults={page.faults}
      origin={await siteOrigin()}
      results={text === "" ? null : <SearchResults text={text} hits={await loadSearch(text)} view={page.view} />}
    />
  );
};

export default Home;
