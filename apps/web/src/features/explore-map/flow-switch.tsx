"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import type { FlowChoice } from "../../address/view-state";
import segmented from "../../design/segmented.module.css";
import { FEW_FLOWS, LARGEST_FLOWS } from "./flows-to-draw";

/** How many arrows: the largest, all, those of the chosen region, or none. Says nothing where there are no flows between regions. */
export const FlowSwitch = ({ outcome }: { readonly outcome: Outcome }) => {
  const t = useTranslations("controls");
  const { view } = useView();
  const count = outcome.solidarity.transfers.length;
  const pooled = outcome.solidarity.route === "POOL";
  const many = count > LARGEST_FLOWS;
  const some = count > FEW_FLOWS;
  const options: readonly FlowChoice[] = [
    ...(some ? (["few"] as const) : []),
    "largest",
    ...(many ? (["all"] as const) : []),
    ...(count > 0 && (view.region !== null || view.flows === "own") ? (["own"] as const) : []),
    "none",
  ];
  const names = {
    few: t("largest", { count: FEW_FLOWS }),
    largest: many ? t("largest", { count: LARGEST_FLOWS }) : t(pooled ? "on" : "all", { count }),
    all: t("all", { count }),
    own: t("own"),
    none: t("none"),
  };
  const shown = options.includes(view.flows) ? view.flows : "largest";
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
