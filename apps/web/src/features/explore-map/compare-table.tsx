import { useTranslations } from "next-intl";
import table from "../read-figures/figures-table.module.css";

interface CompareTableProps {
  readonly names: { readonly one: string; readonly other: string };
  readonly rows: readonly { readonly code: string; readonly name: string; readonly cells: readonly string[] }[];
}

/** Every number of the three maps. */
export const CompareTable = ({ names, rows }: CompareTableProps) => {
  const t = useTranslations("compare");
  const columns = [names.one, names.other, t("difference")];
  return (
    <section className={table.frame} aria-label={t("table")} tabIndex={0}>
      <table className={table.table} id="compare">
        <caption className={table.caption}>{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("region")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, cells }) => (
            <tr key={code} data-region={code}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
