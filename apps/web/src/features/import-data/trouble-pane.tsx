"use client";

import type { ImportRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "../../format/bytes";
import styles from "./desk.module.css";
import type { Trouble } from "./trouble";

interface TroublePaneProps {
  readonly trouble: Trouble;
  readonly rules: Pick<ImportRules, "maxBytes" | "uploadKeepMinutes">;
  readonly again: (() => void) | null;
  readonly onRestart: () => void;
}

/** What went wrong where the file is not to blame, and what to do. */
export const TroublePane = ({ trouble, rules, again, onRestart }: TroublePaneProps) => {
  const locale = useLocale();
  const t = useTranslations("own.trouble");
  return (
    <div className={styles.pane}>
      <p>
        {t(`${trouble}.text` as "FILE_TOO_LARGE.text", {
          size: fileSize(rules.maxBytes, locale),
          minutes: rules.uploadKeepMinutes,
        })}
      </p>
      <p className={styles.actions}>
        {again !== null && (
          <button type="button" className={styles.primary} onClick={again}>
            {t("again")}
          </button>
        )}
        <button type="button" className={styles.button} onClick={onRestart}>
          {t("restart")}
        </button>
      </p>
    </div>
  );
};
