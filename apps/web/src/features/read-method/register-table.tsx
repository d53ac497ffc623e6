import { StackedTable, type TableData } from "../../design/stacked-table";
import styles from "./method.module.css";

/** A register of the method: what is named first, then its values. */
export const RegisterTable = (props: TableData & { readonly caption: string }) => (
  <StackedTable {...props} scroll={styles.scroll} table={styles.register} />
);
