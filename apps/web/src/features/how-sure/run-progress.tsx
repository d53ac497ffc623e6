import { useLocale, useTranslations } from "next-intl";
import { wholeNumber } from "../../format/euro";
import styles from "./how-sure.module.css";
import type { Work } from "./use-ensemble";

/** How far the computing is, with a way to stop it. Only its beginning and its end are read out. */
export const RunProgress = ({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) => {
  const locale = useLocale();
  const t = useTranslations("sure.run");
  return (
    <>
      {work.kind === "running" && (
        <div className={styles.progress}>
          <progress max={work.total} value={work.done} aria-label={t("progress")} />
          <span className="tabular">
            {t("done", { done: wholeNumber(work.done, locale), total: wholeNumber(work.total, locale) })}
          </span>
          <button type="button" onClick={onCancel}>
            {t("cancel")}
          </button>
        </div>
      )}
      <p role="status" className={styles.note} data-work={work.kind}>
        {work.kind === "running" && t("running")}
        {work.kind === "cancelled" && t("cancelled")}
        {work.kind === "failed" && t("failed")}
        {work.kind === "finished" && t("finished")}
      </p>
    </>
  );
};
