import type { ImportPreview } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import styles from "./preview.module.css";

const SHOWN = 6;

/** The first rows as they stand in the file. */
export const FirstRows = ({ preview: { headers, rows } }: { readonly preview: ImportPreview }) => {
  const t = useTranslations("own.preview");
  return (
    <details>
      <summary>{t("rows")}</summary>
      <p className={styles.quiet}>{t("rowsText")}</p>
      <section className={styles.frame} tabIndex={0} aria-label={t("rows")}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("row")}</th>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {headers.map((header, index) => (
                  <td key={header}>{cells[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
