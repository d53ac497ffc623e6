"use client";

import type { ImportFault } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import styles from "./faults.module.css";
import { useFaultName } from "./use-fault-words";

interface FaultFilterProps {
  readonly faults: readonly ImportFault[];
  /** Whether there are columns to choose from. */
  readonly byColumn: boolean;
  readonly column: string | null;
  readonly code: string | null;
  readonly onChange: (column: string | null, code: string | null) => void;
}

const countBy = (values: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
};

/** Only the faults of one column, or of one kind. */
export const FaultFilter = ({ faults, byColumn, column, code, onChange }: FaultFilterProps) => {
  const t = useTranslations("own.faults");
  const name = useFaultName();
  const columns = countBy(faults.flatMap((fault) => fault.column ?? []));
  const codes = countBy(faults.map((fault) => fault.code));
  const nameOf = (wanted: string): string => {
    const found = faults.find((fault) => fault.code === wanted);
    return found ? name(found) : wanted;
  };
  return (
    <fieldset className={styles.filter}>
      <legend>{t("filter")}</legend>
      {byColumn && (
        <select
          aria-label={t("columnFilter")}
          value={column ?? ""}
          onChange={({ target }) => onChange(target.value || null, code)}
        >
          <option value="">{t("allColumns")}</option>
          {columns.map(([value, count]) => (
            <option key={value} value={value}>{`${value} (${count})`}</option>
          ))}
        </select>
      )}
      <select
        aria-label={t("kindFilter")}
        value={code ?? ""}
        onChange={({ target }) => onChange(column, target.value || null)}
      >
        <option value="">{t("allKinds")}</option>
        {codes.map(([value, count]) => (
          <option key={value} value={value}>{`${nameOf(value)} (${count})`}</option>
        ))}
      </select>
    </fieldset>
  );
};
