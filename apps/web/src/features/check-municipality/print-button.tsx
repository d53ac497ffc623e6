"use client";

import styles from "./place.module.css";

/** Prints this page, which is one A4. */
export const PrintButton = ({ label }: { readonly label: string }) => (
  <button type="button" className={styles.button} onClick={() => window.print()}>
    {label}
  </button>
);
