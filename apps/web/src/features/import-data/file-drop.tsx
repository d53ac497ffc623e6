"use client";

import type { ImportKindRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "../../format/bytes";
import styles from "./desk.module.css";
import { DropZone } from "./drop-zone";
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
  return (
    <>
      <DropZone
        accept=".csv,.txt,.tsv,.xlsx,.ods"
        onFile={(file) => desk.send(file)}
        heading={t("drop.heading")}
        choose={t("drop.choose")}
      >
        <p className={styles.quiet}>{t("drop.formats", { size: fileSize(maxBytes, locale) })}</p>
        <p className={styles.quiet}>{t("drop.first")}</p>
      </DropZone>
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
