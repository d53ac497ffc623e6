"use client";

import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { useView, ViewLink } from "./view-context";

/** December 2024 or January 2026; newest is the default and needs no parameter. */
export const VintageSwitch = ({ vintages }: { readonly vintages: readonly Vintage[] }) => {
  const locale = useLocale();
  const t = useTranslations("controls");
  const { view } = useView();
  const newest = vintages[0]?.code;
  return (
    <nav className={segmented.group} aria-label={t("vintage")}>
      <span className={segmented.label} aria-hidden="true">
        {t("vintage")}
      </span>
      <ul className={segmented.options}>
        {[...vintages].reverse().map(({ code, labels }) => (
          <li key={code}>
            <ViewLink
              change={{ vintage: code === newest ? null : code }}
              current={(view.vintage ?? newest) === code}
              className={segmented.option}
            >
              {labels[locale]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
