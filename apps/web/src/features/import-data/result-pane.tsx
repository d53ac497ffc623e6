"use client";

import type { ImportRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { homePath, pathIn } from "../../i18n/paths";
import { DeleteForm } from "./delete-form";
import styles from "./desk.module.css";
import type { BegunImport } from "./desk-state";
import { PublishForm } from "./publish-form";
import { SecretLine } from "./secret-line";

interface ResultPaneProps {
  readonly begun: BegunImport;
  readonly rules: Pick<ImportRules, "publishing">;
  readonly origin: string;
  readonly onRestart: () => void;
}

const Views = ({ token }: { readonly token: string }) => {
  const locale = useLocale();
  const t = useTranslations("own.done");
  const home = homePath(locale);
  return (
    <p className={styles.actions}>
      <a href={`${home}?v=${token}`} className={styles.primary}>
        {t("open")}
      </a>
      <a href={`${home}?v=${token}&view=table`}>{t("table")}</a>
      <a href={`${home}?v=${token}&view=text`}>{t("text")}</a>
      <a href={`${pathIn(locale, "/scenario")}?v=${token}`}>{t("scenario")}</a>
    </p>
  );
};

/** The figures are there: the link to them, the key that deletes them, and what else can be done. */
export const ResultPane = ({ begun: { input, secrets }, rules, origin, onRestart }: ResultPaneProps) => {
  const locale = useLocale();
  const t = useTranslations("own.done");
  const { token, deleteKey } = secrets;
  const isVintage = input.kind !== "HOLDINGS";
  return (
    <div className={styles.pane}>
      {isVintage ? <Views token={token} /> : <p>{t("holdingsText")}</p>}
      <dl className={styles.secrets}>
        <SecretLine
          name={t(isVintage ? "link" : "token")}
          explanation={t("linkText")}
          text={isVintage ? `${origin}${homePath(locale)}?v=${token}` : token}
          copyLabel={t(isVintage ? "copyLink" : "copyKey")}
          testId="private-link"
        />
        <SecretLine
          name={t("key")}
          explanation={t("keyText")}
          text={deleteKey}
          copyLabel={t("copyKey")}
          testId="delete-key"
        />
      </dl>
      <div className={styles.changes}>
        <DeleteForm token={token} deleteKey={deleteKey} />
        <PublishForm token={token} isVintage={isVintage} publishing={rules.publishing} />
      </div>
      <button type="button" className={styles.button} onClick={onRestart}>
        {t("another")}
      </button>
    </div>
  );
};
