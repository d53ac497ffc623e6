"use client";

import { DeleteImportDocument } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useState } from "react";
import styles from "./desk.module.css";
import { TextField } from "./text-field";
import { useChange } from "./use-change";

interface DeleteFormProps {
  readonly token: string;
  /** Where it is known still; else the reader gives it. */
  readonly deleteKey?: string;
}

const reasons = { NOT_FOUND: "wrong", PUBLISHED: "published" } as const;

/** Deletes the figures, after asking once more. */
export const DeleteForm = ({ token, deleteKey }: DeleteFormProps) => {
  const t = useTranslations("own");
  const { change, make } = useChange();
  const [asked, setAsked] = useState(false);
  const [key, setKey] = useState(deleteKey ?? "");
  const remove = (): void =>
    make(async (client) => (await client.request(DeleteImportDocument, { token, deleteKey: key.trim() })).deleteImport);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
  };
  const refusal = change.kind === "refused" ? change.code : null;
  const reason = refusal !== null && Object.hasOwn(reasons, refusal) ? reasons[refusal as keyof typeof reasons] : null;
  return (
    <section aria-labelledby="import-delete">
      <h3 id="import-delete">{t("delete.heading")}</h3>
      {change.kind !== "done" && (
        <form method="post" onSubmit={submit} className={styles.change}>
          <p className={styles.quiet}>{t("delete.text")}</p>
          {deleteKey === undefined && (
            <TextField
              label={t("delete.key")}
              value={key}
              onChange={({ target }) => setKey(target.value)}
              autoComplete="off"
              spellCheck={false}
              required
            />
          )}
          {asked ? (
            <p className={styles.actions}>
              <span role="alert">{t("delete.sure")}</span>
              <button type="button" className={styles.danger} disabled={change.kind === "busy"} onClick={remove}>
                {t("delete.yes")}
              </button>
              <button type="button" className={styles.button} onClick={() => setAsked(false)}>
                {t("delete.no")}
              </button>
            </p>
          ) : (
            <button type="submit" className={styles.button}>
              {t("delete.button")}
            </button>
          )}
        </form>
      )}
      <p role="status" className={styles.answer} data-testid="deleted">
        {change.kind === "busy" && t("change.busy")}
        {change.kind === "done" && t("delete.done")}
        {refusal !== null && t(reason === null ? "change.failed" : `delete.${reason}`)}
      </p>
    </section>
  );
};
