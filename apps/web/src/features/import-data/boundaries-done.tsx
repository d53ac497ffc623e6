"use client";

import type { BoundariesInUse, ImportedFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { fileSize } from "../../format/bytes";
import { longDate } from "../../format/date";
import { wholeNumber } from "../../format/euro";
import { homePath } from "../../i18n/paths";
import styles from "./desk.module.css";

interface BoundariesDoneProps {
  readonly taken: ImportedFigures;
  readonly lines: BoundariesInUse;
  readonly regionCount: number;
  readonly onRestart: () => void;
}

const formatName = (format: string): string => (format === "TOPOJSON" ? "TopoJSON" : "GeoJSON");

/** What was taken over, what that changes, and where to see it. */
export const BoundariesDone = ({ taken, lines, regionCount, onRestart }: BoundariesDoneProps) => {
  const locale = useLocale();
  const t = useTranslations("own.boundaries");
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const facts = [
    [
      t("taken"),
      t("takenText", {
        municipalities: wholeNumber(taken.rowsUsed, locale),
        regions: wholeNumber(regionCount, locale),
      }),
    ],
    [t("source"), lines.source],
    [t("licence"), lines.licence],
    [t("year"), lines.vintage],
    [
      t("file"),
      t("fileText", {
        file: taken.fileName,
        size: fileSize(taken.fileSize, locale),
        format: formatName(taken.format),
      }),
    ],
    [t("created"), longDate(taken.createdAt, locale)],
    [t("version"), taken.version === null ? "" : wholeNumber(taken.version, locale)],
    [t("hash"), taken.hash],
  ] as const;
  return (
    <div className={styles.pane}>
      <h3 ref={place} tabIndex={-1} className={styles.heading}>
        {t("done")}
      </h3>
      <p>{t("changes")}</p>
      <p>{t("same")}</p>
      <p className={styles.actions}>
        <a href={homePath(locale)} className={styles.primary}>
          {t("open")}
        </a>
        <a href="/data/latest/regions.geojson">{t("lines")}</a>
      </p>
      <dl className={styles.facts} data-testid="boundaries-taken">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t.rich("undo", { code: (text) => <code>{text}</code> })}</p>
      <button type="button" className={styles.button} onClick={onRestart}>
        {t("another")}
      </button>
    </div>
  );
};
