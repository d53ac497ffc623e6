"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { ViewLink } from "../../address/view-context";
import segmented from "../../design/segmented.module.css";
import { useFlowWords } from "./use-flow-words";

/** How many arrows: the largest, all, those of the chosen region, or none. */
export const FlowSwitch = ({ outcome }: { readonly outcome: Outcome }) => {
  const t = useTranslations("controls");
  const { options, chosen, names } = useFlowWords(outcome);
  return (
    <nav className={segmented.group} aria-label={t("flows")}>
      <span className={segmented.label} aria-hidden="true">
        {t("flows")}
      </span>
      <ul className={segmented.options}>
        {options.map((flows) => (
          <li key={flows}>
            <ViewLink change={{ flows }} current={chosen === flows} className={segmented.option}>
              {names[flows]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
