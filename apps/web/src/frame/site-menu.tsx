"use client";

import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { pageOfPath, pathIn } from "../i18n/paths";
import { currentness, type MenuPage, morePages, rowPages } from "./menu-order";
import { MoreMenu } from "./more-menu";
import styles from "./site-menu.module.css";

interface MenuLinkProps {
  readonly page: MenuPage;
  /** Dutch address of the page that is open. */
  readonly open: string;
}

const MenuLink = ({ page: { key, path }, open }: MenuLinkProps) => {
  const t = useTranslations("menu.pages");
  return (
    <li>
      <a href={pathIn(useLocale(), path)} aria-current={currentness(path, open)}>
        {t(key)}
      </a>
    </li>
  );
};

/**
 * Links to the main pages: a row on wide screens with the rest behind "more", one list behind a button on narrow ones.
 * Works without scripts.
 */
export const SiteMenu = () => {
  const t = useTranslations("menu");
  const open = pageOfPath(usePathname());
  return (
    <>
      <button type="button" popoverTarget="site-menu" className={styles.button}>
        {t("open")}
      </button>
      <nav id="site-menu" popover="auto" aria-label={t("label")} className={styles.menu}>
        <ul className={styles.row}>
          {rowPages.map((page) => (
            <MenuLink key={page.key} page={page} open={open} />
          ))}
          {morePages.length > 0 && (
            <MoreMenu current={morePages.find(({ path }) => currentness(path, open) !== undefined)}>
              {morePages.map((page) => (
                <MenuLink key={page.key} page={page} open={open} />
              ))}
            </MoreMenu>
          )}
        </ul>
        <button type="button" popoverTarget="site-menu" popoverTargetAction="hide" className={styles.close}>
          {t("close")}
        </button>
      </nav>
    </>
  );
};
