import { useTranslations } from "next-intl";
import { Notice } from "../../design/notice";
import { AnswerSentence } from "../read-figures/answer-sentence";
import { KeyFigures } from "../read-figures/key-figures";
import type { ScenarioFigures } from "./ask-scenario";
import { FaultText } from "./lever-fault";
import styles from "./result.module.css";
import type { DraftFault } from "./scenario-draft";

interface ScenarioResultProps {
  readonly figures: ScenarioFigures | null;
  /** These figures answer the scenario as it stands. */
  readonly current: boolean;
  readonly waiting: boolean;
  readonly away: boolean;
  readonly faults: readonly DraftFault[];
}

/** The answer to a scenario. What is wrong comes first; then the figures are those from before, and say so. */
export const ScenarioResult = ({ figures, current, waiting, away, faults }: ScenarioResultProps) => {
  const t = useTranslations("scenario.result");
  const old = figures !== null && !current && !waiting;
  return (
    <section id="result" aria-labelledby="result-heading" aria-busy={waiting} className={styles.result} data-old={old}>
      <h2 id="result-heading" className={styles.heading}>
        {t("heading")}
      </h2>
      {faults.length > 0 && (
        <Notice heading={t("wrong")} role="status">
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.key} ${fault.code} ${fault.value}`}>
                <FaultText fault={fault} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {away && (
        <Notice heading={t("away")} role="alert">
          <p>{t("awayText")}</p>
        </Notice>
      )}
      {old && <p className={styles.note}>{t("old")}</p>}
      {figures && (
        <>
          <AnswerSentence outcome={figures.outcome} selected={null} />
          <KeyFigures outcome={figures.outcome} selected={null} />
        </>
      )}
    </section>
  );
};
