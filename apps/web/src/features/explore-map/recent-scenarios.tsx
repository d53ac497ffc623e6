"use client";

import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { knownCodes } from "../../address/known-codes";
import { parseLinked } from "../../address/parse-view";
import { forgetScenarios, recentScenarios } from "../../address/recent-scenarios";
import { useView, ViewLink } from "../../address/view-context";
import { viewKey } from "../../address/view-question";
import { useScenarioWords } from "../../levers/scenario-words";
import styles from "./compare.module.css";

/** Scenarios that were made in this browser before, each one press away from standing beside this one. */
export const RecentScenarios = ({ vintages }: { readonly vintages: readonly Vintage[] }) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { view, units } = useView();
  const wordsOf = useScenarioWords(units);
  const [queries, setQueries] = useState<readonly string[]>([]);
  useEffect(() => setQueries(recentScenarios()), []);

  const newest = vintages[0]?.code ?? "";
  const own = viewKey(view, newest);
  const scenarios = queries.flatMap((query) => {
    const { scenario } = parseLinked(new URLSearchParams(query), knownCodes(vintages, null));
    return scenario && viewKey(scenario, newest) !== own ? [{ query, scenario }] : [];
  });
  if (scenarios.length === 0) return null;
  return (
    <div className={styles.recent}>
      <p id="recent-scenarios">{t("recent")}</p>
      <ul aria-labelledby="recent-scenarios">
        {scenarios.map(({ query, scenario }) => (
          <li key={query}>
            <ViewLink change={{ against: scenario }}>{wordsOf(scenario).title}</ViewLink>{" "}
            <span className={styles.hint}>
              {vintages.find(({ code }) => code === scenario.vintage)?.labels[locale]}
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          forgetScenarios();
          setQueries([]);
        }}
      >
        {t("forget")}
      </button>
    </div>
  );
};
