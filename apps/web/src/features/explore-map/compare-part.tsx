"use client";

import { createClient, type Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { ExplorerData } from "../../server/load-explorer";
import { viewQuery } from "../../view-state/view-href";
import type { ViewState } from "../../view-state/view-state";
import { AgainstSwitch } from "./against-switch";
import { askComparison, comparisonKey } from "./ask-comparison";
import styles from "./compare.module.css";
import { CompareView } from "./compare-view";
import { comparedWith } from "./compared-with";
import explorer from "./explorer.module.css";
import { useAsked } from "./use-asked";
import { onPlainClick, useView } from "./view-context";

interface ComparePartProps {
  readonly data: ExplorerData;
  readonly outcome: Outcome;
  readonly opened: ViewState;
  /** The outcome still belongs to an earlier view. */
  readonly waiting: boolean;
}

/** What this view can not compare, so that nobody reads more in it. */
const CompareNotes = ({ outcome, against }: Pick<ComparePartProps, "outcome"> & { readonly against: string }) => {
  const t = useTranslations("compare");
  const { view } = useView();
  return (
    <>
      {view.against !== null && view.against !== against && <p className={styles.note}>{t("other")}</p>}
      {view.measure === "chance" && <p className={styles.note}>{t("chance")}</p>}
      {view.year !== null && <p className={styles.note}>{t("period", { year: String(outcome.vintage.lastYear) })}</p>}
    </>
  );
};

/** The comparison, or why there is none (yet). */
export const ComparePart = ({ data, outcome, opened, waiting }: ComparePartProps) => {
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
  if (against === null) return <p className={styles.note}>{t("same")}</p>;
  return (
    <section aria-label={t("label")}>
      <AgainstSwitch against={against} vintages={data.vintages} />
      <CompareNotes outcome={outcome} against={against} />
      {/* Until both belong to the same view, one would stand beside the difference of another. */}
      {asked.value && !waiting ? (
        <CompareView
          outcome={outcome}
          drawing={data.drawing}
          breaks={data.breaks}
          comparison={asked.value}
          against={against}
        />
      ) : (
        <div role="status" className={styles.waiting}>
          {!asked.failed && <p className="scripts-only">{t("waiting")}</p>}
          <p data-hidden={asked.failed ? undefined : ""} className={explorer.again}>
            {t("failed")}{" "}
            <a href={`${path}${viewQuery(view)}`} onClick={onPlainClick(asked.retry)}>
              {t("again")}
            </a>
          </p>
        </div>
      )}
    </section>
  );
};
