"use client";

import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import type { ViewChange } from "../../address/view-href";
import { defaultView, type ViewState } from "../../address/view-state";
import segmented from "../../design/segmented.module.css";
import { isOutcomeMeasure, type Measure, measureOf, measures } from "../../measures/measures";

const withFlows = (measure: Measure): boolean => measureOf(measure).flows;

const changeTo = (measure: Measure, view: ViewState): ViewChange => {
  if (withFlows(measure) === withFlows(view.measure)) return { measure };
  if (withFlows(measure)) return { measure, flows: view.flows === "none" ? defaultView.flows : view.flows };
  return { measure, flows: "none" };
};

/** What the colours of the map say. */
export const MeasureSwitch = () => {
  const t = useTranslations("measure");
  const { view } = useView();
  // There is no difference between chances, so beside a comparison they are only named where a link asks for them.
  const offered = (measure: Measure) =>
    isOutcomeMeasure(measure) || view.measure === measure || view.presentation !== "compare";
  return (
    <nav className={segmented.group} aria-label={t("label")}>
      <span className={segmented.label} aria-hidden="true">
        {t("label")}
      </span>
      <ul className={segmented.options}>
        {measures.filter(offered).map((measure) => (
          <li key={measure}>
            <ViewLink change={changeTo(measure, view)} current={view.measure === measure} className={segmented.option}>
              {t(measure)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
