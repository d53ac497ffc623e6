"use client";

import { useTranslations } from "next-intl";
import { Notice } from "../../design/notice";
import { viewQuery } from "../../view-state/view-href";
import { defaultView } from "../../view-state/view-state";
import { useView, ViewLink } from "./view-context";

/** These figures are those of a scenario: says so, and leads to it and back. */
export const ScenarioNotice = () => {
  const t = useTranslations("scenarioView");
  const { view, path } = useView();
  const { vintage, rule, levers } = view;
  if (levers.length === 0) return null;
  const scenario = viewQuery({ ...defaultView, vintage, rule, levers });
  return (
    <Notice heading={t("heading")}>
      <p>{t("text", { count: levers.length })}</p>
      <p>
        <a href={`${path === "/" ? "" : path}/scenario${scenario}`}>{t("open")}</a> ·{" "}
        <ViewLink change={{ levers: [] }}>{t("without")}</ViewLink>
      </p>
    </Notice>
  );
};
