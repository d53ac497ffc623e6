import { useTranslations } from "next-intl";
import { draftQuery } from "../../address/draft-query";
import { type LinkDraft, withoutFaults } from "../../address/scenario-draft";
import { Notice } from "../../design/notice";
import { NamedFault } from "../../levers/lever-fault";
import styles from "./result.module.css";
import { useScenarioQuestion } from "./scenario-question";
import type { FiguresState } from "./use-figures";

interface ResultNoticesProps {
  readonly answer: FiguresState;
  readonly draft: LinkDraft;
  readonly path: string;
}

/** Why there are no figures of this scenario, and the way on. */
export const ResultNotices = ({ answer: { faults, away, retry }, draft, path }: ResultNoticesProps) => {
  const t = useTranslations("scenario.result");
  const { beside } = useScenarioQuestion();
  return (
    <>
      {faults.length > 0 && (
        <Notice heading={t("wrong")} role="status">
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.key} ${fault.code} ${fault.value}`}>
                <NamedFault fault={fault} />
              </li>
            ))}
          </ul>
          <p>
            <a href={`${path}${draftQuery(withoutFaults(draft, faults), beside)}`}>{t("without")}</a>
          </p>
        </Notice>
      )}
      {away && (
        <Notice heading={t("away")} role="alert">
          <p>{t("awayText")}</p>
          <button type="button" className={styles.button} onClick={retry}>
            {t("again")}
          </button>
        </Notice>
      )}
    </>
  );
};
