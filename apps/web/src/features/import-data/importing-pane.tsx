"use client";

import { useLocale, useTranslations } from "next-intl";
import { percent } from "../../format/count";
import { wholeNumber } from "../../format/euro";
import styles from "./desk.module.css";

interface ImportingPaneProps {
  /** 0..1 */
  readonly progress: number;
  readonly rowsRead: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the import is, and the way to stop it. */
export const ImportingPane = ({ progress, rowsRead, cancelling, onCancel }: ImportingPaneProps) => {
  const locale = useLocale();
  const t = useTranslations("own.importing");
  return (
    <div className={styles.pane}>
      <progress
        className={styles.progress}
        aria-label={t("progress")}
        aria-valuetext={t("spoken", { percent: percent(progress, locale) })}
        max={1}
        value={progress}
      />
      <p className="tabular">{rowsRead === 0 ? t("waiting") : t("rows", { rows: wholeNumber(rowsRead, locale) })}</p>
      <p className={styles.quiet}>{t("text")}</p>
      <button type="button" className={styles.button} disabled={cancelling} onClick={onCancel}>
        {t(cancelling ? "cancelling" : "cancel")}
      </button>
    </div>
  );
};
