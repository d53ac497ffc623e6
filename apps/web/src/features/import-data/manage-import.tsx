import type { ImportedFigures, ImportRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { Notice } from "../../design/notice";
import { fileSize } from "../../format/bytes";
import { longDate } from "../../format/date";
import { wholeNumber } from "../../format/euro";
import { homePath, pathIn } from "../../i18n/paths";
import { DeleteForm } from "./delete-form";
import styles from "./desk.module.css";
import { PublishForm } from "./publish-form";

interface ManageImportProps {
  readonly token: string;
  readonly figures: ImportedFigures;
  readonly rules: Pick<ImportRules, "publishing">;
}

const Facts = ({ figures }: Pick<ManageImportProps, "figures">) => {
  const locale = useLocale();
  const t = useTranslations("own");
  const { kind, labels, fileName, fileSize: size, rowsUsed, createdAt, keptUntil, sources, published, hash } = figures;
  const lines = [
    [t("manage.name"), labels[locale]],
    ...(kind === null ? [] : [[t("manage.kind"), t(`kind.${kind}.name`)] as const]),
    [
      t("manage.file"),
      t("manage.fileText", {
        file: fileName,
        size: fileSize(size, locale),
        rows: wholeNumber(rowsUsed, locale),
      }),
    ],
    [t("manage.created"), longDate(createdAt, locale)],
    [t("manage.kept"), keptUntil === null ? t("manage.keptForever") : longDate(keptUntil, locale)],
    [
      t("manage.sources"),
      sources.length === 0
        ? t("manage.noSources")
        : sources.map(({ title, licence }) => `${title} (${licence})`).join("; "),
    ],
    [t("manage.state"), t(published ? "manage.published" : "manage.private")],
    [t("manage.hash"), hash],
  ] as const;
  return (
    <dl className={styles.facts}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const refusals = ["OLD_EDITION", "NEWER_EDITION"] as const;

/** Why nothing is shown of them, and what their owner can do about it. */
const Refused = ({ code }: { readonly code: string }) => {
  const locale = useLocale();
  const t = useTranslations("own.refused");
  const known = refusals.find((one) => one === code) ?? "other";
  return (
    <Notice heading={t("heading")}>
      <p>{t(known)}</p>
      <p>
        <a href={`${pathIn(locale, "/eigen-cijfers")}#desk`}>{t("again")}</a>{" "}
        <a href={pathIn(locale, "/methode#editions")}>{t("changes")}</a>
      </p>
    </Notice>
  );
};

/** What stands behind a private link, and what its owner can do with it. */
export const ManageImport = ({ token, figures, rules }: ManageImportProps) => {
  const locale = useLocale();
  const t = useTranslations("own");
  const isVintage = figures.kind !== "HOLDINGS";
  const shown = isVintage && figures.refusal === null;
  return (
    <div className={styles.pane}>
      {figures.refusal && <Refused code={figures.refusal.code} />}
      <Facts figures={figures} />
      {figures.notices.length > 0 && (
        <details>
          <summary>{t("manage.notices")}</summary>
          <ul lang="en" className={styles.list}>
            {figures.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </details>
      )}
      {shown && (
        <p className={styles.actions}>
          <a href={`${homePath(locale)}?v=${token}`} className={styles.primary}>
            {t("done.open")}
          </a>
        </p>
      )}
      <div className={styles.changes}>
        <DeleteForm token={token} />
        {figures.refusal === null && <PublishForm token={token} isVintage={isVintage} publishing={rules.publishing} />}
      </div>
    </div>
  );
};
