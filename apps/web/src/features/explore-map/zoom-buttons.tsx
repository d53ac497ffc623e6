"use client";

import { useTranslations } from "next-intl";
import styles from "./zoom-buttons.module.css";

const zooms = ["in", "out", "reset"] as const;
export const pans = ["north", "west", "east", "south"] as const;

export type PanWish = (typeof pans)[number];
export type ZoomWish = (typeof zooms)[number] | PanWish;

const shapes: Readonly<Record<ZoomWish, string>> = {
  in: "M8 3v10M3 8h10",
  out: "M3 8h10",
  reset: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  north: "M3 10l5-5 5 5",
  west: "M10 3L5 8l5 5",
  east: "M6 3l5 5-5 5",
  south: "M3 6l5 5 5-5",
};

interface ZoomButtonsProps {
  readonly onZoom: (wish: ZoomWish) => void;
  /** Only a map that is zoomed in can be moved. */
  readonly zoomed: boolean;
}

/** Zooming and moving without wheel, pinch or drag. */
export const ZoomButtons = ({ onZoom, zoomed }: ZoomButtonsProps) => {
  const t = useTranslations("map");
  const p = useTranslations("pan");
  const names: Readonly<Record<ZoomWish, string>> = {
    in: t("zoomIn"),
    out: t("zoomOut"),
    reset: t("zoomReset"),
    north: p("north"),
    west: p("west"),
    east: p("east"),
    south: p("south"),
  };
  const button = (wish: ZoomWish) => (
    <button
      key={wish}
      type="button"
      className={styles.button}
      data-wish={wish}
      aria-label={names[wish]}
      title={names[wish]}
      onClick={() => onZoom(wish)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={shapes[wish]} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
  return (
    <div className={`${styles.controls} screen-only`}>
      {zoomed && (
        <div className={styles.pans} role="group" aria-label={p("label")}>
          {pans.map(button)}
        </div>
      )}
      <div className={styles.buttons}>{zooms.map(button)}</div>
    </div>
  );
};
