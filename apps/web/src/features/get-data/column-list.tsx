import { useLocale, useTranslations } from "next-intl";
import styles from "./data.module.css";
import { textInLanguage } from "./in-language";
import type { FileColumn } from "./read-downloads";

interface ColumnListProps {
  /** Name of the table for the reader. */
  readonly table: string;
  readonly columns: readonly FileColumn[];
}

/** What the columns of a table hold, one step away. */
export const ColumnList = ({ table, columns }: ColumnListProps) => {
  const locale = useLocale();
  const t = useTranslations("data.columns");
  const caption = t("caption", { table });
  return (
    <details className={styles.more}>
      <summary>{t("summary", { count: columns.length })}</summary>
      <section className={styles.scroll} aria-label={caption} tabIndex={0}>
        <table className={styles.columns}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("meaning")}</th>
              <th scope="col">{t("unit")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => {
              const { title, text } = textInLanguage(column, locale);
              const caution = locale === "nl" ? column.cautionNl : column.caution;
              return (
                <tr key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                  </th>
                  <td>
                    {title}. {text} {caution !== undefined && <strong>{caution}</strong>}
                  </td>
                  <td>{column.unit ?? column.type}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
};
