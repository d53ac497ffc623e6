import { useLocale, useTranslations } from "next-intl";
import frame from "../../frame/frame.module.css";
import { SiteFooter } from "../../frame/site-footer";
import { SiteHeader } from "../../frame/site-header";
import { homePath } from "../../i18n/paths";

const NotFound = () => {
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

export default NotFound;
