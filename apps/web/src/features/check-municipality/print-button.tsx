import styles from "./place.module.css";

/** Prints this page, which is one A4: frame/copy-on-press.ts listens. */
export const PrintButton = ({ label }: { readonly label: string }) => (
  <button type="button" className={styles.button} data-print="">
    {label}
  </button>
);
