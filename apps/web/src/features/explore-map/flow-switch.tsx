"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { LARGEST_FLOWS } from "./flows-to-draw";
import { useView, ViewLink } from "./view-context";

/** How many arrows: the largest, all, or none. Says nothing where there are no flows between regions. */
export const FlowSwitch = ({ outcome }: { readonly outcome: Outcome }) => {
  const t = useTranslations("controls");
  const { view } = useView();
  const count = outcome.solidarity.transfers.length;
  const pooled = outcome.solidarity.route === "POOL";
  const many = count > LARGEST_FLOWS;
  const options = many ? (["largest", "all", "none"] as const) : (["largest", "none"] as const);
  const names = {
    largest: many ? t("largest", { count: LARGEST_FLOWS }) : t(pooled ? "on" : "all", { count }),
    all: t("all", { count }),
    none: t("none"),
  };
  const shown = !many && view.flows === "all" ? "largest" : view.flows;
  return (
    <nav className={segmented.group} aria-label={t("flows")}>
      <span className={segmented.label} aria-hidden="true">
        {t("flows")}
      </span>
      <ul className={segmented.options}>
        {options.map((flows) => (
          <li key={flows}>
            <ViewLink change={{ flows }} current={shown === flows} className={segmented.option}>
              {names[flows]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
