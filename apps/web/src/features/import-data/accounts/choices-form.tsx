"use client";

import { type AccountChoices, accountLines, type FoundAccounts } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useId, useState } from "react";
import styles from "../desk.module.css";
import { choicesOfForm, unknownLines } from "./choices-of-form";
import { keptChoices } from "./kept-choices";

interface ChoicesFormProps {
  readonly found: FoundAccounts;
  readonly year: number;
  readonly onConfirm: (choices: AccountChoices) => void;
}

interface TicksProps {
  readonly name: string;
  readonly legend: string;
  readonly texts: readonly string[];
  readonly ticked: readonly string[];
  readonly none: string;
}

/** Texts of the accounts to tick; those that were chosen before are among them. */
const Ticks = ({ name, legend, texts, ticked, none }: TicksProps) => {
  const all = [...new Set([...texts, ...ticked])];
  return (
    <fieldset data-choice={name}>
      <legend>{legend}</legend>
      {all.length === 0 && <p className={styles.quiet}>{none}</p>}
      {all.map((text) => (
        <label key={text}>
          <input type="checkbox" name={name} value={text} defaultChecked={ticked.includes(text)} /> {text}{" "}
        </label>
      ))}
    </fieldset>
  );
};

/** How the accounts are read: proposed, or as it was chosen for this year before, and confirmed by sending it. */
export const ChoicesForm = ({ found: { proposal }, year, onConfirm }: ChoicesFormProps) => {
  const t = useTranslations("own.accounts");
  const id = useId();
  const [kept] = useState(() => keptChoices(year));
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const { texts, candidates } = proposal;
  // What was kept before a choice was asked for is proposed anew.
  const choices = { ...proposal.choices, ...kept };
  const send = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const strange = unknownLines(form, texts.descriptions);
    setUnknown(strange);
    if (strange.length === 0) onConfirm(choicesOfForm(form, year));
  };
  const either = (name: "wozIn" | "rentPer", values: readonly ("EUR" | "THOUSAND_EUR" | "MONTH" | "YEAR")[]) => (
    <fieldset>
      <legend>{t(name)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={choices[name] === value} /> {t(value)}{" "}
        </label>
      ))}
    </fieldset>
  );
  const ticks = (name: "social" | "institution" | "parts" | "homeKinds" | "thisYear", all: readonly string[]) => (
    <Ticks name={name} legend={t(name)} texts={all} ticked={choices[name]} none={t("none")} />
  );
  return (
    <form method="post" onSubmit={send} aria-labelledby={`${id}-check`} data-testid="account-choices">
      <h3 id={`${id}-check`}>{t("check")}</h3>
      <p>{t("checkText")}</p>
      {kept !== null && <p>{t("kept", { year: String(year) })}</p>}
      {either("wozIn", ["EUR", "THOUSAND_EUR"])}
      {either("rentPer", ["MONTH", "YEAR"])}
      {ticks("social", texts.branch)}
      {ticks("institution", texts.institution)}
      {ticks("parts", texts.parts)}
      {ticks("homeKinds", texts.kinds)}
      {ticks("thisYear", texts.yearTypes)}
      <datalist id={`${id}-lines`}>
        {texts.descriptions.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      <p id={`${id}-hint`} className={styles.quiet}>
        {t("otherHint")}
      </p>
      {accountLines.map((line) => (
        <div key={line}>
          <Ticks
            name={`line.${line}`}
            legend={t(`line.${line}`)}
            texts={candidates[line]}
            ticked={choices.lines[line]}
            none={t("none")}
          />
          <label>
            {t("other")} ({t(`line.${line}`)}){" "}
            <input type="text" name={`other.${line}`} list={`${id}-lines`} aria-describedby={`${id}-hint`} />
          </label>
        </div>
      ))}
      <p>
        <label>
          <input type="checkbox" name="confirmed" required={true} /> {t("confirm")}
        </label>
      </p>
      <div role="alert">
        {unknown.map((text) => (
          <p key={text}>{t("unknown", { text })}</p>
        ))}
      </div>
      <button type="submit" className={styles.primary}>
        {t("make")}
      </button>
    </form>
  );
};
