import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { viewQuery } from "../../address/view-href";
import { AwayPage } from "../../frame/away-page";
import { RefusedPage } from "../../frame/refused-page";
import { pathIn } from "../../i18n/paths";
import { readLocale } from "../../i18n/read-locale";
import { figureQuery } from "../../places/place-paths";
import { pageMetadata } from "../../server/page-metadata";
import { queryOf, type SearchParams } from "../../server/query-of";
import { FormerPage } from "./former-page";
import { loadPlace } from "./load-place";
import { OutsidePage } from "./outside-page";
import type { PlaceData } from "./place-data";
import { UnknownPage } from "./unknown-page";

export interface PlaceRouteProps {
  readonly params: Promise<{ readonly locale: string; readonly place: string }>;
  readonly searchParams: Promise<SearchParams>;
}

type PlaceKind = "municipality" | "region";

const folders: Readonly<Record<PlaceKind, string>> = { municipality: "/gemeente", region: "/regio" };

/** A percent sign that is no code would throw; then the address is taken as it stands. */
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const read = async ({ params, searchParams }: PlaceRouteProps) => {
  const locale = await readLocale({ params });
  return { locale, segment: decoded((await params).place), query: queryOf(await searchParams) };
};

export const placeMetadata = async (kind: PlaceKind, props: PlaceRouteProps): Promise<Metadata> => {
  const { locale, segment, query } = await read(props);
  const page = await loadPlace(kind, segment, query);
  const t = await getTranslations({ locale, namespace: "place" });
  if (page.kind === "former") {
    const { name } = page.former;
    return pageMetadata({
      locale,
      path: page.path,
      title: t("former.title", { name }),
      description: t("former.description", { name }),
    });
  }
  // These pages bring their own title: with status 404 Next leaves that of the metadata out.
  if (page.kind !== "figures") return { robots: { index: false } };
  const { municipality, region, path, view } = page.data;
  const name = municipality?.name ?? region.region.shortNames[locale];
  const asked = municipality ? "municipality" : "region";
  return pageMetadata({
    locale,
    path,
    query: figureQuery(view),
    title: t(`title.${asked}`, { name }),
    description: t(`description.${asked}`, { name }),
    map: viewQuery({ ...view, region: region.region.code, municipality: municipality?.code ?? null }),
  });
};

/** The page of a place, in whichever state it is; `show` makes it where there are figures. */
export const placeRoute = async (kind: PlaceKind, props: PlaceRouteProps, show: (data: PlaceData) => ReactNode) => {
  const { locale, segment, query } = await read(props);
  const page = await loadPlace(kind, segment, query);
  switch (page.kind) {
    case "moved":
      return permanentRedirect(`${pathIn(locale, page.path)}${query === "" ? "" : `?${query}`}`);
    case "former":
      return <FormerPage {...page} />;
    case "unknown":
      return <UnknownPage asked={kind} wanted={page.wanted} hits={page.hits} />;
    case "refused":
      return (
        <RefusedPage
          view={page.view}
          vintages={page.vintages}
          faults={page.faults}
          path={`${folders[kind]}/${segment}`}
        />
      );
    case "outside":
      return <OutsidePage {...page} path={`${folders[kind]}/${segment}`} />;
    case "away":
      return <AwayPage at={page.at} query={query} path={`${folders[kind]}/${segment}`} />;
    default:
      return show(page.data);
  }
};
