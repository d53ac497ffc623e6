"use client";

import type { Chances } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { onPlainClick, useView } from "../../address/view-context";
import { viewQuery } from "../../address/view-href";
import type { Asked } from "../../asking/use-asked";
import { isFromEnsemble } from "../../measures/measures";
import again from "./ask-again.module.css";
import styles from "./measure-notes.module.css";

interface MeasureNotesProps {
  readonly chances: Asked<Chances>;
  /** The map has no value for any region. */
  readonly isUnknown: boolean;
}

/** Chances take a while the first time: says that they are on their way, or how to ask again. */
export const MeasureNotes = ({ chances, isUnknown }: MeasureNotesProps) => {
  const t = useTranslations("measure");
  const { view, path } = useView();
  if (view.measure === "firm" && isUnknown) return <p className={styles.note}>{t("firmNone")}</p>;
  if (!isFromEnsemble(view.measure) || chances.value) return null;
  return (
    <div role="status" className={styles.note}>
      {!chances.failed && <p className="scripts-only">{t("chanceWaiting")}</p>}
      <p data-hidden={chances.failed ? undefined : ""} className={again.again}>
        {t("chanceFailed")}{" "}
        <a href={`${path}${viewQuery(view)}`} onClick={onPlainClick(chances.retry)}>
          {t("chanceAgain")}
        </a>
      </p>
    </div>
  );
};
