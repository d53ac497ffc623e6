"use client";

import { createClient, type Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { ExplorerData } from "../../server/load-explorer";
import { viewQuery } from "../../view-state/view-href";
import type { ViewState } from "../../view-state/view-state";
import { askComparison, comparisonKey } from "./ask-comparison";
import styles from "./compare.module.css";
import { CompareView } from "./compare-view";
import { comparedWith } from "./compared-with";
import { useAsked } from "./use-asked";
import { onPlainClick, useView } from "./view-context";

interface ComparePartProps {
  readonly data: ExplorerData;
  readonly outcome: Outcome;
  readonly opened: ViewState;
}

/** The comparison, or why there is none (yet). */
export const ComparePart = ({ data, outcome, opened }: ComparePartProps) => {
  const t = useTranslations("compare");
  const { view, path } = useView();
  const newest = data.vintages[0]?.code ?? "";
  const against = comparedWith(view, data.vintages);
  const openedAgainst = comparedWith(opened, data.vintages);
  const asked = useAsked(
    against === null ? null : comparisonKey(view, against, newest),
    (signal) => askComparison(createClient("/graphql"), view, against ?? "", newest, { signal }),
    data.comparison && { key: comparisonKey(opened, openedAgainst ?? "", newest), value: data.comparison },
  );
  if (against === null) return <p className={styles.intro}>{t("same")}</p>;
  if (asked.value)
    return (
      <CompareView
        outcome={outcome}
        drawing={data.drawing}
        breaks={data.breaks}
        comparison={asked.value}
        against={against}
        vintages={data.vintages}
      />
    );
  return (
    <p role="status" className={styles.intro}>
      {asked.failed ? t("failed") : t("waiting")}{" "}
      {asked.failed && (
        <a href={`${path}${viewQuery(view)}`} onClick={onPlainClick(asked.retry)}>
          {t("again")}
        </a>
      )}
    </p>
  );
};
