"use client";

import type { ImportFault } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import styles from "./faults.module.css";
import { useFaultWords } from "./use-fault-words";

interface FaultTableProps {
  readonly faults: readonly ImportFault[];
}

/** Row, column, value, what is wrong and what would be right. */
export const FaultTable = ({ faults }: FaultTableProps) => {
  const t = useTranslations("own.faults");
  const words = useFaultWords();
  return (
    <section className={styles.frame} tabIndex={0} aria-label={t("caption")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("row")}</th>
            <th scope="col">{t("column")}</th>
            <th scope="col">{t("value")}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("allowed")}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => {
            const { row, column, value, what, allowed } = words(fault);
            return (
              <tr key={[fault.code, row, column, value, fault.message].join(" ")}>
                <td className={styles.row}>{row}</td>
                <td data-label={t("column")}>{column}</td>
                <td data-label={t("value")} className={styles.value}>
                  {value === "" ? <span className={styles.none}>{t("empty")}</span> : value}
                </td>
                <td data-label={t("what")} className={styles.what}>
                  {what}
                </td>
                <td data-label={t("allowed")} className={styles.allowed}>
                  {allowed}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
