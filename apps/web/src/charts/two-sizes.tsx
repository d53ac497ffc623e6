import type { ReactNode } from "react";
import styles from "./chart.module.css";
import type { Size } from "./types";

const sizes: readonly Size[] = [
  { name: "wide", width: 680, height: 300 },
  { name: "narrow", width: 340, height: 260 },
];

interface TwoSizesProps {
  /** What the drawing shows, for who does not see it. */
  readonly summary: string;
  readonly draw: (size: Size) => ReactNode;
}

/**
 * Draws a chart for wide and for narrow places; the style sheet shows the one that fits, so that letters keep their size on a
 * phone and no script has to measure anything.
 */
export const TwoSizes = ({ summary, draw }: TwoSizesProps) =>
  sizes.map((size) => (
    <svg
      key={size.name}
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      className={size.name === "wide" ? styles.wide : styles.narrow}
      role="img"
      aria-label={summary}
    >
      {draw(size)}
    </svg>
  ));
