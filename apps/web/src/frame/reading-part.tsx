import type { ReactNode } from "react";
import type { PagePart } from "./reading-content";
import styles from "./reading-page.module.css";

/** One part of a page to read, under its heading. */
export const ReadingPart = ({ id, heading, children }: PagePart & { readonly children: ReactNode }) => (
  <section id={id} aria-labelledby={`${id}-heading`} className={`${styles.part} drawn-when-near`}>
    <h2 id={`${id}-heading`} className={styles.heading}>
      {heading}
    </h2>
    {children}
  </section>
);
