import type { ReactNode } from "react";
import styles from "./notice.module.css";

interface NoticeProps {
  readonly heading: string;
  readonly children: ReactNode;
  /** "alert" interrupts, for trouble that comes up while the page is open. */
  readonly role?: "alert" | "status" | undefined;
}

/** Something that the reader has to know before reading on. */
export const Notice = ({ heading, children, role }: NoticeProps) => (
  <section className={styles.notice} role={role} aria-label={heading}>
    <h2 className={styles.heading}>{heading}</h2>
    {children}
  </section>
);
