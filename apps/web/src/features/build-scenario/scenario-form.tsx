import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NOTATION } from "../../address/number-param";
import type { LinkDraft } from "../../address/scenario-draft";
import { viewQuery } from "../../address/view-href";
import { defaultView } from "../../address/view-state";
import styles from "./build-scenario.module.css";
import { useScenarioQuestion } from "./scenario-question";

/** Name of the form in the document: the field for the name stands outside it. */
export const FORM = "scenario-form";

interface ScenarioFormProps {
  readonly draft: LinkDraft;
  readonly path: string;
  readonly children: ReactNode;
}

/** All levers in one form, which works without scripts too. The API judges what is sent, not the browser. */
export const ScenarioForm = ({ draft, path, children }: ScenarioFormProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.form");
  const { beside } = useScenarioQuestion();
  const held = [...new URLSearchParams(viewQuery({ ...defaultView, against: beside }))];
  return (
    <form
      id={FORM}
      method="get"
      action={path}
      noValidate
      aria-label={t("label")}
      className={styles.form}
      // With scripts all of it is in the address already, and shorter than a form writes it.
      onSubmit={(event) => event.preventDefault()}
    >
      <input type="hidden" name="v" value={draft.vintage} />
      <input type="hidden" name={NOTATION} value={locale} />
      {held.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" className={styles.send}>
        {t("send")}
      </button>
    </form>
  );
};
