import type { Vintage } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import type { LinkDraft } from "../../address/scenario-draft";
import { cleanName, LONGEST_NAME } from "../../address/scenario-name";
import { FORM } from "./scenario-form";
import styles from "./scenario-tools.module.css";
import { ScenarioVintages } from "./vintage-links";

interface ScenarioToolsProps {
  readonly draft: LinkDraft;
  /** Without what changes nothing. */
  readonly meant: LinkDraft;
  readonly vintages: readonly Vintage[];
  readonly path: string;
  readonly rename: (name: string) => void;
}

/** The recalculation and the name: what concerns the scenario as a whole. */
export const ScenarioTools = ({ draft, meant, vintages, path, rename }: ScenarioToolsProps) => {
  const t = useTranslations("scenario.form");
  return (
    <div className={`${styles.tools} screen-only`}>
      <ScenarioVintages vintages={vintages} draft={meant} path={path} />
      <label className={styles.name}>
        {t("name")}
        <input
          form={FORM}
          name="name"
          value={draft.name}
          maxLength={LONGEST_NAME}
          placeholder={t("namePlaceholder")}
          autoComplete="off"
          onChange={(event) => rename(cleanName(event.target.value))}
        />
      </label>
    </div>
  );
};
