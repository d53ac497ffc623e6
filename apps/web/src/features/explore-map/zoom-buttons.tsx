"use client";

import { useTranslations } from "next-intl";
import styles from "./zoom-buttons.module.css";

export type ZoomWish = "in" | "out" | "reset";

const shapes: Readonly<Record<ZoomWish, string>> = {
  in: "M8 3v10M3 8h10",
  out: "M3 8h10",
  reset: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
};

/** Zooming without wheel or pinch. */
export const ZoomButtons = ({ onZoom }: { readonly onZoom: (wish: ZoomWish) => void }) => {
  const t = useTranslations("map");
  const names = { in: t("zoomIn"), out: t("zoomOut"), reset: t("zoomReset") };
  return (
    <div className={`${styles.buttons} screen-only`}>
      {(["in", "out", "reset"] as const).map((wish) => (
        <button
          key={wish}
          type="button"
          className={styles.button}
          aria-label={names[wish]}
          title={names[wish]}
          onClick={() => onZoom(wish)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d={shapes[wish]} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      ))}
    </div>
  );
};
