import { StackedTable, type TableData } from "../design/stacked-table";
import styles from "./chart.module.css";

/** The figures behind a chart. */
export const ChartTable = (props: TableData & { readonly caption: string }) => (
  <StackedTable {...props} scroll={styles.scroll} table={styles.table} />
);
