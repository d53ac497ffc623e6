"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import styles from "./copy-button.module.css";

/** Copies a text, and says so. */
export const CopyButton = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const t = useTranslations("copy");
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setCopied(text),
            () => setCopied(null),
          );
        }}
      >
        {label}
      </button>
      <span role="status">{copied === text && t("copied")}</span>
    </span>
  );
};
