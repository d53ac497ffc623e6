import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { homePath } from "../i18n/paths";
import { Brand } from "./brand";
import styles from "./frame.module.css";
import { LanguageSwitch } from "./language-switch";
import { SiteMenu } from "./site-menu";

/** Name, search, language and menu; the same on every page. */
export const SiteHeader = ({ search }: { readonly search?: ReactNode }) => {
  const t = useTranslations("site");
  return (
    <header className={styles.header}>
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
