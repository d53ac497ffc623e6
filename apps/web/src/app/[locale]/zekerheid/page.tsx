import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HowSurePage } from "../../../features/how-sure/how-sure-page";
import { loadHowSure } from "../../../features/how-sure/load-how-sure";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { pageMetadata } from "../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../server/query-of";

interface SurePageProps extends LocaleParams {
  readonly searchParams: Promise<SearchParams>;
}

export const generateMetadata = async ({ searchParams, ...props }: SurePageProps): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "sure" });
  const page = await loadHowSure(queryOf(await searchParams));
  const query = page.kind === "open" && Object.keys(page.draft.levers).length > 0 ? page.query : "";
  return pageMetadata({ locale, path: "/zekerheid", query, title: t("title"), description: t("description") });
};

const SurePage = async ({ searchParams, ...props }: SurePageProps) => {
  await readLocale(props);
  return <HowSurePage page={await loadHowSure(queryOf(await searchParams))} />;
};

export default SurePage;
