"use client";

import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { pageOf, pathIn } from "../i18n/paths";
import styles from "./site-menu.module.css";
import { sitePages } from "./site-pages";

/** Links to the main pages: a row on wide screens, a list behind a button on narrow ones. Works without scripts. */
export const SiteMenu = () => {
  const locale = useLocale();
  const t = useTranslations("menu");
  const current = pageOf(usePathname());
  return (
    <>
      <button type="button" popoverTarget="site-menu" className={styles.button}>
        {t("open")}
      </button>
      <nav id="site-menu" popover="auto" aria-label={t("label")} className={styles.menu}>
        <ul>
          {sitePages
            .filter(({ inMenu }) => inMenu)
            .map(({ key, path }) => (
              <li key={key}>
                <a href={pathIn(locale, path)} aria-current={path === current ? "page" : undefined}>
                  {t(`pages.${key}`)}
                </a>
              </li>
            ))}
        </ul>
        <button type="button" popoverTarget="site-menu" popoverTargetAction="hide" className={styles.close}>
          {t("close")}
        </button>
      </nav>
    </>
  );
};
