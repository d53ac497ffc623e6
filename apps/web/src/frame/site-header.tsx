import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { homePath } from "../i18n/paths";
import { Brand } from "./brand";
import styles from "./frame.module.css";
import { LanguageSwitch } from "./language-switch";
import { SiteMenu } from "./site-menu";

interface SiteHeaderProps {
  /** Link over everything that stands before what the page is about. */
  readonly skip?: ReactNode;
  readonly search?: ReactNode;
}

/** Name, search, language and menu; the same on every page. */
export const SiteHeader = ({ skip, search }: SiteHeaderProps) => {
  const t = useTranslations("site");
  return (
    <header className={styles.header}>
      {skip}
      <a href={homePath(useLocale())} className={styles.home}>
        <Brand />
        <span>{t("name")}</span>
      </a>
      {search}
      <LanguageSwitch />
      <SiteMenu />
    </header>
  );
};
