import type { Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ruleFields } from "./draft-query";
import styles from "./levers.module.css";
import type { ScenarioDraft } from "./scenario-draft";

interface ScenarioFormProps {
  readonly draft: ScenarioDraft;
  readonly vintages: readonly Vintage[];
  readonly path: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onReset: () => void;
  readonly onVintage: (code: string) => void;
  readonly children: ReactNode;
}

/** All levers in one form, which works without scripts too. The API judges what is sent, not the browser. */
export const ScenarioForm = ({
  draft,
  vintages,
  path,
  canUndo,
  onUndo,
  onReset,
  onVintage,
  children,
}: ScenarioFormProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.form");
  return (
    <form method="get" action={path} noValidate aria-label={t("label")} className={styles.form}>
      {ruleFields(draft.rule).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className={styles.tools}>
        <label>
          {t("vintage")}{" "}
          <select name="v" value={draft.vintage} onChange={(event) => onVintage(event.target.value)}>
            {vintages.map(({ code, labels }) => (
              <option key={code} value={code}>
                {labels[locale]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={styles.small} disabled={!canUndo} onClick={onUndo}>
          {t("undo")}
        </button>
        <button
          type="button"
          className={styles.small}
          disabled={Object.keys(draft.levers).length === 0}
          onClick={onReset}
        >
          {t("reset")}
        </button>
      </div>
      {children}
      <button type="submit" className={styles.send}>
        {t("send")}
      </button>
    </form>
  );
};
