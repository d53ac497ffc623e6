import type { Vintage } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { draftQuery } from "../../address/draft-query";
import type { ScenarioDraft } from "../../address/scenario-draft";
import { cleanName, LONGEST_NAME } from "../../address/scenario-name";
import { FORM } from "./scenario-form";
import styles from "./scenario-tools.module.css";
import { VintageLinks } from "./vintage-links";

interface ScenarioToolsProps {
  readonly draft: ScenarioDraft;
  /** Without what changes nothing. */
  readonly meant: ScenarioDraft;
  readonly vintages: readonly Vintage[];
  readonly path: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
  readonly rename: (name: string) => void;
}

/** The recalculation, the name, and the way back: what concerns the scenario as a whole. */
export const ScenarioTools = ({ draft, meant, vintages, path, ...tools }: ScenarioToolsProps) => {
  const t = useTranslations("scenario.form");
  const untouched = draftQuery({ ...meant, name: "" }) === `?v=${meant.vintage}`;
  return (
    <div className={`${styles.tools} screen-only`}>
      <VintageLinks vintages={vintages} draft={meant} path={path} />
      <label className={styles.name}>
        {t("name")}
        <input
          form={FORM}
          name="name"
          value={draft.name}
          maxLength={LONGEST_NAME}
          placeholder={t("namePlaceholder")}
          autoComplete="off"
          onChange={(event) => tools.rename(cleanName(event.target.value))}
        />
      </label>
      <div className={styles.steps}>
        <button type="button" disabled={!tools.canUndo} onClick={tools.undo}>
          {t("undo")}
        </button>
        <button type="button" disabled={!tools.canRedo} onClick={tools.redo}>
          {t("redo")}
        </button>
        <button type="button" disabled={untouched} onClick={tools.reset}>
          {t("reset")}
        </button>
      </div>
    </div>
  );
};
