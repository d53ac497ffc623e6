import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportPage } from "../../../../features/import-data/import-page";
import { loadOwn } from "../../../../features/import-data/load-own";
import { type LocaleParams, readLocale } from "../../../../i18n/read-locale";
import { pageMetadata } from "../../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../../server/query-of";
import { siteOrigin } from "../../../../server/site-origin";

interface OwnFiguresPageProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "own" });
  return pageMetadata({ locale, path: "/eigen-cijfers", title: t("title"), description: t("description") });
};

const OwnFiguresPage = async ({ searchParams, ...props }: OwnFiguresPageProps) => {
  await readLocale(props);
  const params = new URLSearchParams(queryOf(await searchParams));
  return (
    <ImportPage page={await loadOwn(params.get("v"))} origin={await siteOrigin()} example={params.get("voorbeeld")} />
  );
};

export default OwnFiguresPage;
