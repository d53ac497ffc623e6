"use client";

import type { Vintage } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import segmented from "../../design/segmented.module.css";
import { VintageNav } from "../../figures/vintage-nav";

/** December 2024 or January 2026; the newest is the default and needs no parameter. */
export const VintageSwitch = ({ vintages }: { readonly vintages: readonly Vintage[] }) => {
  const { view } = useView();
  const newest = vintages[0]?.code;
  return (
    <VintageNav
      label={useTranslations("controls")("vintage")}
      vintages={vintages}
      link={(code, name) => (
        <ViewLink
          change={{ vintage: code === newest ? null : code }}
          current={(view.vintage ?? newest) === code}
          className={segmented.option}
        >
          {name}
        </ViewLink>
      )}
    />
  );
};
