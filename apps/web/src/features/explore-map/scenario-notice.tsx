"use client";

import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import { defaultView } from "../../address/view-state";
import { Notice } from "../../design/notice";
import { useScenarioWords } from "../../levers/scenario-words";
import { isScenario } from "./compared-with";

/** These figures are those of a scenario: says so, and leads to it and back. */
export const ScenarioNotice = () => {
  const t = useTranslations("scenarioView");
  const { view, path, units } = useView();
  const wordsOf = useScenarioWords(units);
  const { vintage, rule, levers, name, against } = view;
  const scenario = viewQuery({
    ...defaultView,
    vintage,
    rule,
    levers,
    name,
    // Who changes it keeps the scenario beside it.
    against: view.presentation === "compare" && against !== null && isScenario(against) ? against : null,
  });
  const { title, detail } = wordsOf(view);
  return (
    <Notice heading={t("heading")}>
      <p>{t("text", { count: levers.length })}</p>
      <p data-testid="scenario-name">{detail === null ? title : t("named", { name: title, levers: detail })}</p>
      <p>
        <a href={`${path === "/" ? "" : path}/scenario${scenario}`}>{t("open")}</a> ·{" "}
        <ViewLink change={{ levers: [], name: "" }}>{t("without")}</ViewLink>
      </p>
    </Notice>
  );
};
