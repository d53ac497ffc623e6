"use client";

import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { sharedStart } from "./shared-start";
import { useView, ViewLink } from "./view-context";

/** December 2024 or January 2026; the newest is the default and needs no parameter. */
export const VintageSwitch = ({ vintages }: { readonly vintages: readonly Vintage[] }) => {
  const locale = useLocale();
  const t = useTranslations("controls");
  const { view } = useView();
  const newest = vintages[0]?.code;
  const oldestFirst = [...vintages].reverse();
  const { shared, rest } = sharedStart(oldestFirst.map(({ labels }) => labels[locale]));
  return (
    <nav className={segmented.group} aria-label={t("vintage")}>
      {shared !== "" && (
        <span className={segmented.label} aria-hidden="true">
          {shared}
        </span>
      )}
      <ul className={segmented.options}>
        {oldestFirst.map(({ code }, index) => (
          <li key={code}>
            <ViewLink
              change={{ vintage: code === newest ? null : code }}
              current={(view.vintage ?? newest) === code}
              className={segmented.option}
            >
              {rest[index]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
