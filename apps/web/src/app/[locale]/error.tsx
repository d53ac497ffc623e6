"use client";

import { useLocale, useTranslations } from "next-intl";
import frame from "../../frame/frame.module.css";
import { homePath } from "../../i18n/paths";

const ErrorPage = ({ reset }: { readonly reset: () => void }) => {
  const locale = useLocale();
  const t = useTranslations();
  return (
    <main className={`${frame.page} ${frame.simple}`}>
      <h1>{t("error.heading")}</h1>
      <p>{t("error.text")}</p>
      <p>
        <button type="button" onClick={reset}>
          {t("error.retry")}
        </button>{" "}
        <a href={homePath(locale)}>{t("notFound.home")}</a>
      </p>
    </main>
  );
};

export default ErrorPage;
