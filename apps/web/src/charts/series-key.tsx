import styles from "./chart.module.css";
import type { Series } from "./types";

/** Names of the lines above a narrow chart, where they have no room at their ends. */
export const SeriesKey = ({ series }: { readonly series: readonly Series[] }) => (
  <ul className={styles.key} aria-hidden="true">
    {series.map(({ key, label, tone, dashed }) => (
      <li key={key} data-tone={tone}>
        <svg width="24" height="8">
          <line x1="0" x2="24" y1="4" y2="4" className={styles.line} data-dashed={dashed ? "" : undefined} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
