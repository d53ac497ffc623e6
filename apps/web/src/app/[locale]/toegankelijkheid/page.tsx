import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccessibilityStatement } from "../../../features/read-accessibility/accessibility-statement";
import { type LocaleParams, readLocale } from "../../../i18n/read-locale";
import { pageMetadata } from "../../../server/page-metadata";
import { draw } from "../../_drawn/draw";

export const generateMetadata = async (props: LocaleParams): Promise<Metadata> => {
  const locale = await readLocale(props);
  const t = await getTranslations({ locale, namespace: "accessibility" });
  return pageMetadata({ locale, path: "/toegankelijkheid", title: t("title"), description: t("description") });
};

const AccessibilityPage = async (props: LocaleParams) => {
  await readLocale(props);
  return draw("accessibility", {}, AccessibilityStatement);
};

export default AccessibilityPage;
