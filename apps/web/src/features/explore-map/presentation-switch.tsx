"use client";

import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import { presentations } from "../../address/view-state";
import segmented from "../../design/segmented.module.css";

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
