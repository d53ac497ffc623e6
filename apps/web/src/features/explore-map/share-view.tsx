"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import styles from "./share-view.module.css";

/** The link to exactly this view: by the phone's own menu where there is one, else on the clipboard. */
export const ShareView = () => {
  const t = useTranslations("controls");
  const [told, setTold] = useState("");
  const share = async (): Promise<void> => {
    const url = window.location.href;
    const byPhone = window.matchMedia("(pointer: coarse)").matches && "share" in navigator;
    try {
      if (byPhone) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        setTold(t("shared"));
      }
    } catch (failure) {
      // Closing the phone's menu is no fault.
      if (!(failure instanceof DOMException && failure.name === "AbortError")) setTold(t("shareFailed"));
    }
  };
  return (
    <div className={`${styles.share} scripts-only`}>
      <button type="button" title={t("share")} onClick={() => void share()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path
            d="M8 10V2M5 4.500 8 1.500l3 3M4 7H3v7.500h10V7h-1"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
        <span className={styles.word}>{t("share")}</span>
      </button>
      <p role="status">{told}</p>
    </div>
  );
};
