"use client";

import { PublishImportDocument } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { SyntheticEvent } from "react";
import { homePath } from "../../i18n/paths";
import styles from "./desk.module.css";
import { TextField } from "./text-field";
import { useChange } from "./use-change";

interface PublishFormProps {
  readonly token: string;
  readonly isVintage: boolean;
  /** Whether this server has an administrator. */
  readonly publishing: boolean;
}

const reasons = { NOT_ADMINISTRATOR: "wrong", CODE_TAKEN: "taken", NOT_A_VINTAGE: "holdings" } as const;

/** Makes the figures everybody's, with the administrator's key. */
export const PublishForm = ({ token, isVintage, publishing }: PublishFormProps) => {
  const locale = useLocale();
  const t = useTranslations("own");
  const { change, make } = useChange();
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get("adminToken");
    const adminToken = typeof given === "string" ? given.trim() : "";
    make(async (client) => (await client.request(PublishImportDocument, { token, adminToken })).publishImport);
  };
  const refusal = change.kind === "refused" ? change.code : null;
  const reason = refusal !== null && Object.hasOwn(reasons, refusal) ? reasons[refusal as keyof typeof reasons] : null;
  return (
    <section aria-labelledby="import-publish">
      <h3 id="import-publish">{t("publish.heading")}</h3>
      {!isVintage && <p className={styles.quiet}>{t("publish.holdings")}</p>}
      {isVintage && !publishing && <p className={styles.quiet}>{t("publish.off")}</p>}
      {isVintage && publishing && change.kind !== "done" && (
        <form method="post" onSubmit={submit} className={styles.change}>
          <p className={styles.quiet}>{t("publish.text")}</p>
          <TextField label={t("publish.token")} name="adminToken" type="password" autoComplete="off" required />
          <button type="submit" className={styles.button} disabled={change.kind === "busy"}>
            {t("publish.button")}
          </button>
        </form>
      )}
      <p role="status" className={styles.answer} data-testid="published">
        {change.kind === "busy" && t("change.busy")}
        {change.kind === "done" && t("publish.done")}
        {refusal !== null && t(reason === null ? "change.failed" : `publish.${reason}`)}
      </p>
      {change.kind === "done" && (
        <a href={`${homePath(locale)}?v=${encodeURIComponent(change.code)}`}>{t("publish.open")}</a>
      )}
    </section>
  );
};
