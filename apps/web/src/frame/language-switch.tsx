"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { pageOfPath, pathIn } from "../i18n/paths";
import { routing } from "../i18n/routing";
import styles from "./frame.module.css";

/** The same view in the other language. */
export const LanguageSwitch = () => {
  const locale = useLocale();
  const t = useTranslations("site");
  const page = pageOfPath(usePathname());
  const query = useSearchParams().toString();
  return (
    <nav aria-label={t("language")} className={`${styles.languages} screen-only`}>
      {routing.locales.map((language) => (
        <a
          key={language}
          href={`${pathIn(language, page)}${query === "" ? "" : `?${query}`}`}
          hrefLang={language}
          lang={language}
          aria-current={language === locale ? "true" : undefined}
          className={styles.language}
        >
          <span aria-hidden="true">{t(`languageShort.${language}`)}</span>
          <span className="visually-hidden">{t(`languageNames.${language}`)}</span>
        </a>
      ))}
    </nav>
  );
};
