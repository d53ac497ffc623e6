"use client";

import type { ImportFault } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import styles from "./faults.module.css";
import type { FaultPlaces } from "./faults-csv";
import { useFaultWords } from "./use-fault-words";

interface FaultTableProps {
  readonly faults: readonly ImportFault[];
  readonly places: FaultPlaces;
}

/** Row, column, value, what is wrong and what would be right. */
export const FaultTable = ({ faults, places }: FaultTableProps) => {
  const t = useTranslations("own.faults");
  const words = useFaultWords(places);
  const inCells = places === "cells";
  return (
    <section className={styles.frame} tabIndex={0} aria-label={t("caption")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(inCells ? "row" : "place")}</th>
            {inCells && <th scope="col">{t("column")}</th>}
            <th scope="col">{t("value")}</th>
            <th scope="col">{t("what")}</th>
            <th scope="col">{t("allowed")}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => {
            const { row, column, value, what, allowed } = words(fault);
            return (
              <tr key={[fault.code, row, fault.column, value, fault.message].join(" ")}>
                <td className={styles.row}>{row}</td>
                {inCells && <td data-label={t("column")}>{column}</td>}
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
