import { useLocale, useTranslations } from "next-intl";
import { StatusSymbol } from "../../figures/status-symbol";
import { ColumnList } from "./column-list";
import styles from "./data.module.css";
import { downloadSize } from "./file-size";
import { textInLanguage } from "./in-language";
import type { DataTable } from "./read-downloads";

interface DataTableRowProps {
  readonly table: DataTable;
  /** Where the files lie: "/data/latest". */
  readonly folder: string;
}

/** One table with the forms in which it can be taken along, and what its columns mean. */
export const DataTableRow = ({ table, folder }: DataTableRowProps) => {
  const locale = useLocale();
  const t = useTranslations("data.files");
  const status = useTranslations("status");
  const { title, text } = textInLanguage(table, locale);
  const isTable = table.format === "csv";
  const forms = isTable
    ? [
        { name: "csv", href: `${folder}/${table.path}` },
        { name: "excelCsv", href: `${folder}/${table.path}?bom=1&delimiter=semicolon&decimal=comma` },
        { name: "parquet", href: `${folder}/${table.name}.parquet` },
      ]
    : [{ name: "geojson", href: `${folder}/${table.path}` }];
  return (
    <li className={styles.table} data-table={table.name}>
      <div>
        <h3>{title}</h3>
        <p>{text}</p>
        <p className={styles.meta}>
          <StatusSymbol status={table.status} /> {status(table.status)} · {downloadSize(table.bytes, locale)}
          {table.licenses.map((licence) => (
            <span key={licence.path}>
              {" · "}
              <a href={licence.path}>{licence.title}</a>
            </span>
          ))}
        </p>
        {table.schema && <ColumnList table={title} columns={table.schema.fields} />}
      </div>
      <ul className={styles.forms}>
        {forms.map(({ name, href }) => (
          <li key={name}>
            <a href={href} aria-label={`${title}: ${t(name as "csv")}`}>
              {t(name as "csv")}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
};
