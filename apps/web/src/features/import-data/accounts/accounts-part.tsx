"use client";

import type { FoundAccounts, ImportRules } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useMemo } from "react";
import styles from "../desk.module.css";
import type { SentFile } from "../desk-state";
import { ImportDesk } from "../import-desk";
import { ChoicesForm } from "./choices-form";
import { MadeTable } from "./made-table";
import { useAccounts } from "./use-accounts";

interface AccountsPartProps {
  readonly rules: ImportRules;
  readonly origin: string;
}

const tables = ["corporations", "totals", "homes", "mutations", "lines"] as const;

const FoundTables = ({ found: { found, rowsLeftOut } }: { readonly found: FoundAccounts }) => {
  const t = useTranslations("own.accounts");
  return (
    <>
      <h3>{t("found")}</h3>
      <ul>
        {tables.map((table) => {
          const rows = found.reduce((sum, one) => (one.table === table ? sum + one.rows : sum), 0);
          return (
            <li key={table}>
              {t(`table.${table}`)}: {rows === 0 ? t("missing") : t("rows", { count: rows })}
            </li>
          );
        })}
      </ul>
      {rowsLeftOut > 0 && <p>{t("left", { count: rowsLeftOut })}</p>}
    </>
  );
};

/** Open accounts of corporations: files, what is proposed, what a person confirms, and then an import like any other. */
export const AccountsPart = ({ rules, origin }: AccountsPartProps) => {
  const t = useTranslations("own");
  const { state, look, make, restart } = useAccounts();
  const upload = state.step === "made" ? state.made.made : null;
  const begun = useMemo(
    (): SentFile | null =>
      upload && { upload, kind: "CORPORATION_TABLE", reading: { decimals: "POINT" }, isExample: false },
    [upload],
  );
  const send = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const files = form.getAll("files").filter((file): file is File => file instanceof File);
    look(files, Number(form.get("year")));
  };
  const again = (
    <button type="button" className={styles.linkButton} onClick={restart}>
      {t("accounts.again")}
    </button>
  );
  return (
    <div data-accounts={state.step}>
      <p>{t("accounts.text")}</p>
      {state.step === "idle" && (
        <form method="post" onSubmit={send}>
          <p>
            <label>
              {t("accounts.choose")}{" "}
              <input type="file" name="files" multiple={true} required={true} accept=".csv,.xlsx,.ods" />
            </label>
          </p>
          <p>
            <label>
              {t("accounts.year")} <input type="number" name="year" min={2000} max={2100} required={true} />
            </label>
          </p>
          <button type="submit" className={styles.primary}>
            {t("accounts.look")}
          </button>
        </form>
      )}
      <div role="status">
        {state.step === "busy" && <p>{t("accounts.busy")}</p>}
        {state.step === "made" && <h3>{t("accounts.made")}</h3>}
        {state.step === "trouble" && <p>{state.refusal ?? t(`trouble.${state.trouble}.heading`)}</p>}
      </div>
      {state.step === "busy" && (
        <button type="button" className={styles.button} onClick={restart}>
          {t("accounts.stop")}
        </button>
      )}
      {state.step === "found" && (
        <>
          <FoundTables found={state.found} />
          <ChoicesForm
            found={state.found}
            year={state.found.year ?? 0}
            onConfirm={(choices) => make(state.uploads, choices)}
          />
        </>
      )}
      {state.step === "made" && begun && (
        <>
          <MadeTable made={state.made} />
          <ImportDesk rules={rules} origin={origin} example={null} begun={begun} />
        </>
      )}
      {state.step !== "idle" && state.step !== "busy" && again}
    </div>
  );
};
