import type { RegionFigures } from "@solidariteitskaart/client";
import type { Sorting } from "../../address/view-state";
import type { Locale } from "../../i18n/routing";
import type { TableColumn } from "./table-columns";

/** Rows in the order that the reader chose; by name where a column is not there or amounts are equal. */
export const sortRows = (
  rows: readonly RegionFigures[],
  columns: readonly TableColumn[],
  { column, descending }: Sorting,
  locale: Locale,
): readonly RegionFigures[] => {
  const chosen = columns.find((one) => one.column === column);
  const byName = (one: RegionFigures, other: RegionFigures) =>
    one.region.shortNames[locale].localeCompare(other.region.shortNames[locale], locale);
  const compare = (one: RegionFigures, other: RegionFigures) =>
    (chosen ? (chosen.amount(one) ?? 0) - (chosen.amount(other) ?? 0) : 0) || byName(one, other);
  return [...rows].sort((one, other) => (descending ? -1 : 1) * compare(one, other));
};
