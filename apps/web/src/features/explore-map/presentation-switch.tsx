"use client";

import { useTranslations } from "next-intl";
import segmented from "../../design/segmented.module.css";
import { presentations } from "../../view-state/view-state";
import { useView, ViewLink } from "./view-context";

/** Map, table or text: the same figures three times. */
export const PresentationSwitch = () => {
  const t = useTranslations("controls");
  const { view } = useView();
  return (
    <nav className={segmented.group} aria-label={t("presentation")}>
      <ul className={segmented.options}>
        {presentations.map((presentation) => (
          <li key={presentation}>
            <ViewLink
              change={{ presentation }}
              current={view.presentation === presentation}
              className={segmented.option}
            >
              {t(presentation)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
