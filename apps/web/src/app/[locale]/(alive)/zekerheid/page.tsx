import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FirmPart } from "../../../../features/how-sure/firm-part";
import { HowSurePage } from "../../../../features/how-sure/how-sure-page";
import { loadHowSure } from "../../../../features/how-sure/load-how-sure";
import { Tornado } from "../../../../features/how-sure/tornado";
import { pathIn } from "../../../../i18n/paths";
import { type LocaleParams, readLocale } from "../../../../i18n/read-locale";
import { pageMetadata } from "../../../../server/page-metadata";
import { queryOf, type SearchParams } from "../../../../server/query-of";
import { draw } from "../../../_drawn/draw";

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
  const locale = await readLocale(props);
  const page = await loadHowSure(queryOf(await searchParams));
  if (page.kind !== "open") return <HowSurePage page={page} firm={null} tornado={null} />;
  const { outcome, sensitivity, query } = page;
  const at = `${pathIn(locale, "/zekerheid")}${query}`;
  return (
    <HowSurePage
      page={page}
      firm={await draw("firm", { outcome }, FirmPart)}
      tornado={sensitivity && (await draw("tornado", { sensitivity, outcome, at }, Tornado))}
    />
  );
};

export default SurePage;
