"use client";

import { useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import type { SortColumn, Sorting } from "../../address/view-state";
import styles from "./figures-table.module.css";

const ariaSort = (sorting: Sorting, column: SortColumn) => {
  if (sorting.column !== column) return undefined;
  return sorting.descending ? "descending" : "ascending";
};

/** Amounts start with the largest, names with A, balances with the largest shortfall. */
const ascendingFirst: readonly SortColumn[] = ["name", "own", "remaining"];

/** The heading of a column, which sorts by it. */
export const ColumnHeading = ({ column, name }: { readonly column: SortColumn; readonly name: string }) => {
  const t = useTranslations("table");
  const { view } = useView();
  const current = view.sorting.column === column;
  const descending = current ? !view.sorting.descending : !ascendingFirst.includes(column);
  return (
    <th scope="col" aria-sort={ariaSort(view.sorting, column)}>
      <ViewLink change={{ sorting: { column, descending } }} className={styles.sort}>
        <span className="visually-hidden">{t("sortBy", { column: "" })}</span>
        {name}
      </ViewLink>
    </th>
  );
};
