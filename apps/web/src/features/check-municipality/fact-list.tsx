import type { ReactNode } from "react";
import styles from "./place.module.css";

export interface FactLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** The exact amount, where the value is shortened. */
  readonly exact?: string;
  readonly mark: ReactNode;
}

/** Names and figures in columns, each with its mark. */
export const FactList = ({ facts }: { readonly facts: readonly FactLine[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ key, label, value, exact, mark }) => (
      <div key={key} data-fact={key}>
        <dt>
          {label} {mark}
        </dt>
        <dd title={exact}>{value}</dd>
      </div>
    ))}
  </dl>
);
