import { useLocale, useTranslations } from "next-intl";
import { homePath } from "../i18n/paths";
import frame from "./frame.module.css";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Nothing is at this address. */
export const NotFoundPage = () => {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <div className={frame.page}>
      <title>{`${t("notFound.heading")} · ${t("site.name")}`}</title>
      <SiteHeader />
      <main className={frame.simple}>
        <h1>{t("notFound.heading")}</h1>
        <p>{t("notFound.text")}</p>
        <p>
          <a href={homePath(locale)}>{t("notFound.home")}</a>
        </p>
      </main>
      <SiteFooter />
    </div>
  );
};
