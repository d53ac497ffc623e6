"use client";

import type { ImportKindRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";
import { fileSize } from "../../format/bytes";
import styles from "./desk.module.css";
import { exampleOf } from "./example-of";
import type { Desk } from "./use-desk";

interface FileDropProps {
  readonly desk: Pick<Desk, "send" | "sendExample">;
  readonly kinds: readonly ImportKindRules[];
  readonly maxBytes: number;
}

/** Drop a file, choose one, or take an example. */
export const FileDrop = ({ desk, kinds, maxBytes }: FileDropProps) => {
  const locale = useLocale();
  const t = useTranslations("own");
  const id = useId();
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);

  const take = (files: FileList | null): void => {
    const file = files?.[0];
    setSeveral((files?.length ?? 0) > 1);
    if (file && files.length === 1) desk.send(file);
  };
  const hold = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <>
      {/* Dropping is a shortcut for the mouse; the button inside does the same for everybody. */}
      <div
        role="presentation"
        className={styles.drop}
        data-over={over ? "" : undefined}
        onDragEnter={hold}
        onDragOver={hold}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={styles.dropHeading}>{t(over ? "drop.over" : "drop.heading")}</p>
        <label htmlFor={id} className={styles.choose}>
          {t("drop.choose")}
        </label>
        <input
          id={id}
          type="file"
          className={styles.fileInput}
          accept=".csv,.txt,.tsv,.xlsx,.ods"
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <p className={styles.quiet}>{t("drop.formats", { size: fileSize(maxBytes, locale) })}</p>
        <p className={styles.quiet}>{t("drop.first")}</p>
        <p role="alert">{several && t("drop.several")}</p>
      </div>
      <p className={styles.examples}>
        {t("drop.examples")}{" "}
        {kinds.map((rules) => (
          <button
            key={rules.kind}
            type="button"
            className={styles.linkButton}
            onClick={() => desk.sendExample(rules.kind, exampleOf(rules))}
          >
            {t(`kind.${rules.kind}.name`)}
          </button>
        ))}
      </p>
    </>
  );
};
