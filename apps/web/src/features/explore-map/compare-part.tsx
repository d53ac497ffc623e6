"use client";

import { createClient, type Outcome } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { ParamFault } from "../../address/read-param";
import { onPlainClick, useView } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import type { Against, ViewState } from "../../address/view-state";
import { useAsked } from "../../asking/use-asked";
import { isOutcomeMeasure } from "../../measures/measures";
import { AgainstSwitch } from "./against-switch";
import again from "./ask-again.module.css";
import { askComparison, comparisonKey } from "./ask-comparison";
import styles from "./compare.module.css";
import { CompareView } from "./compare-view";
import { comparedWith, isScenario } from "./compared-with";
import type { ExplorerData } from "./load-explorer";
import { OtherScenario } from "./other-scenario";
import type { OutcomeState } from "./use-outcome";
import { WrongBeside } from "./wrong-beside";

interface ComparePartProps {
  readonly data: ExplorerData;
  /** The figures of what is shown; they may still belong to an earlier view. */
  readonly answer: OutcomeState;
  readonly opened: ViewState;
  /** What is wrong in the link with the scenario to compare with. */
  readonly wrongBeside: readonly ParamFault[];
}

interface CompareNotesProps {
  readonly outcome: Outcome;
  readonly against: Against;
}

/** What this view can not compare, so that nobody reads more in it. */
const CompareNotes = ({ outcome, against }: CompareNotesProps) => {
  const t = useTranslations("compare");
  const { view } = useView();
  return (
    <>
      {view.against !== null && !isScenario(against) && view.against !== against && (
        <p className={styles.note}>{t("other")}</p>
      )}
      {!isOutcomeMeasure(view.measure) && <p className={styles.note}>{t(view.measure)}</p>}
      {view.year !== null && <p className={styles.note}>{t("period", { year: String(outcome.vintage.lastYear) })}</p>}
    </>
  );
};

/** The comparison, or why there is none (yet). */
export const ComparePart = ({ data, answer, opened, wrongBeside }: ComparePartProps) => {
  const t = useTranslations("compare");
  const { view, path } = useView();
  const { outcome } = answer.shown;
  const newest = data.vintages[0]?.code ?? "";
  const against = comparedWith(view, data.vintages);
  const openedAgainst = comparedWith(opened, data.vintages);
  const asked = useAsked(
    against === null || wrongBeside.length > 0 ? null : comparisonKey(view, against, newest),
    (signal) => askComparison(createClient("/graphql"), view, against ?? "", newest, { signal }),
    data.comparison && { key: comparisonKey(opened, openedAgainst ?? "", newest), value: data.comparison },
  );
  const faults = asked.value && "faults" in asked.value ? asked.value.faults : wrongBeside;
  const comparison = asked.value && "other" in asked.value ? asked.value : null;
  const failed = asked.failed || (answer.trouble !== null && !answer.waiting);
  const retry = () => {
    if (asked.failed) asked.retry();
    if (answer.trouble) answer.retry();
  };
  return (
    <section aria-label={t("label")}>
      <AgainstSwitch against={wrongBeside.length > 0 ? null : against} vintages={data.vintages} />
      <OtherScenario vintages={data.vintages} />
      {faults.length > 0 && <WrongBeside faults={faults} against={against} />}
      {against === null && faults.length === 0 && <p className={styles.note}>{t("same")}</p>}
      {against !== null && faults.length === 0 && (
        <>
          <CompareNotes outcome={outcome} against={against} />
          {/* Until both belong to the same view, one would stand beside the difference of another. */}
          {comparison && answer.current ? (
            <CompareView
              outcome={outcome}
              drawing={data.drawing}
              breaks={data.breaks}
              comparison={comparison}
              against={against}
              newest={newest}
            />
          ) : (
            <div role="status" className={styles.waiting}>
              {!failed && <p className="scripts-only">{t("waiting")}</p>}
              <p data-hidden={failed ? undefined : ""} className={again.again}>
                {t("failed")}{" "}
                <a href={`${path}${viewQuery(view)}`} onClick={onPlainClick(retry)}>
                  {t("again")}
                </a>
              </p>
            </div>
          )}
        </>
      )}
    </section>
  );
};
