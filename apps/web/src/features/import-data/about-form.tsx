"use client";

import type { ImportKind, StartImportInput } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useState } from "react";
import type { SentFile } from "./desk-state";
import styles from "./preview.module.css";
import { nameOf, startInput } from "./start-input";
import { TextField } from "./text-field";

interface AboutFormProps {
  readonly file: SentFile;
  readonly kind: ImportKind;
  /** Year that the file names, of figures of municipalities. */
  readonly year: number | null;
  /** Something has to be mended first. */
  readonly blocked: boolean;
  readonly onStart: (input: StartImportInput) => void;
}

const LONGEST_NAME = 120;

const today = (): string => new Date().toLocaleDateString("sv-SE");

/** The example is the newest year of the office, and does not say so. */
const EXAMPLE_YEAR = 2025;

type KindFieldsProps = Pick<AboutFormProps, "file" | "kind" | "year">;

const KindFields = ({ file: { isExample }, kind, year }: KindFieldsProps) => {
  const t = useTranslations("own.about");
  switch (kind) {
    case "MUNICIPALITY_FIGURES":
      return (
        <TextField
          label={t("year")}
          name="year"
          type="number"
          min={2000}
          max={2100}
          defaultValue={year ?? (isExample ? EXAMPLE_YEAR : undefined)}
          hint={isExample ? undefined : t(year === null ? "yearUnsaid" : "yearSaid")}
          required
        />
      );
    case "REGION_TABLE":
      return (
        <label className={styles.check}>
          <input type="checkbox" name="subset" /> {t("subset")}
        </label>
      );
    case "CORPORATION_TABLE":
      return <TextField label={t("holdings")} name="holdings" hint={t("holdingsHint")} autoComplete="off" />;
    case "HOLDINGS":
      return null;
  }
};

/** What the figures are called, and where they come from. Only the name and the day must be there. */
export const AboutForm = ({ file, kind, year, blocked, onStart }: AboutFormProps) => {
  const t = useTranslations("own");
  const [begun, setBegun] = useState(false);
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setBegun(true);
    onStart(startInput(file, kind, new FormData(event.currentTarget), t("about.unknownLicence")));
  };
  const name = file.isExample ? t(`kind.${kind}.name`) : nameOf(file.upload.fileName);
  return (
    <form method="post" className={styles.about} onSubmit={submit} aria-labelledby="import-about">
      <h3 id="import-about">{t("about.heading")}</h3>
      <div className={styles.fields}>
        <TextField
          label={t("about.name")}
          name="name"
          defaultValue={name}
          hint={t("about.nameHint")}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          required
        />
        <TextField label={t("about.date")} name="date" type="date" defaultValue={today()} required />
        <KindFields file={file} kind={kind} year={year} />
      </div>
      <details className={styles.more}>
        <summary>
          {t("about.more")} ({t("about.optional")})
        </summary>
        <div className={styles.fields}>
          <TextField label={t("about.sourceTitle")} name="sourceTitle" autoComplete="off" />
          <TextField label={t("about.sourceUrl")} name="sourceUrl" type="url" pattern="https?://.*" />
          <TextField label={t("about.sourceLicence")} name="sourceLicence" autoComplete="off" />
          <TextField label={t("about.nameEn")} name="nameEn" maxLength={LONGEST_NAME} autoComplete="off" />
          <TextField
            label={t("about.code")}
            name="code"
            hint={t("about.codeHint")}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            maxLength={40}
            autoComplete="off"
          />
        </div>
      </details>
      {blocked && <p className={styles.blocked}>{t("preview.fixFirst")}</p>}
      <button type="submit" className={styles.primary} disabled={blocked || begun}>
        {t("about.start")}
      </button>
    </form>
  );
};
