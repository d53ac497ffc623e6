import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MenuPage } from "./menu-order";
import styles from "./site-menu.module.css";

interface MoreMenuProps {
  /** The page that is open, when it stands in here. */
  readonly current: MenuPage | undefined;
  readonly children: ReactNode;
}

/** The rest of the menu behind a button that names the page you are on; on narrow screens the list just goes on. */
export const MoreMenu = ({ current, children }: MoreMenuProps) => {
  const t = useTranslations("menu");
  return (
    <li>
      <button
        type="button"
        popoverTarget="more-menu"
        className={styles.moreButton}
        data-current={current ? "" : undefined}
      >
        {current ? t("moreCurrent", { page: t(`pages.${current.key}`) }) : t("more")}
      </button>
      <ul id="more-menu" popover="auto" className={styles.morePages}>
        {children}
      </ul>
    </li>
  );
};
