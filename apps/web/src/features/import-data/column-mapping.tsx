"use client";

import type { ImportPreview, ImportReadingInput } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { columnOf, withColumn } from "./mapping-choice";
import styles from "./preview.module.css";

interface ColumnMappingProps {
  readonly preview: ImportPreview;
  readonly reading: ImportReadingInput;
  readonly onChange: (reading: ImportReadingInput) => void;
}

/** Which header of the file is which column of ours, each with a choice. */
export const ColumnMapping = ({ preview, reading, onChange }: ColumnMappingProps) => {
  const t = useTranslations("own.preview");
  const { headers, columns, mapping, rows } = preview;
  return (
    <div>
      <h3 id="import-columns">{t("columns")}</h3>
      <p className={styles.quiet}>{t("columnsText", { used: mapping.length, all: headers.length })}</p>
      <section className={styles.frame} tabIndex={0} aria-labelledby="import-columns">
        <table className={styles.mapping}>
          <thead>
            <tr>
              <th scope="col">{t("yourColumn")}</th>
              <th scope="col">{t("firstValue")}</th>
              <th scope="col">{t("ourColumn")}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map((header, index) => {
              const column = columnOf(preview, header);
              return (
                <tr key={header} data-unused={column === null ? "" : undefined}>
                  <th scope="row">{header}</th>
                  <td className={styles.value}>{rows[0]?.cells[index] ?? ""}</td>
                  <td>
                    <select
                      aria-label={t("choiceLabel", { header })}
                      value={column ?? ""}
                      onChange={({ target }) => onChange(withColumn(reading, preview, header, target.value || null))}
                    >
                      <option value="">{t("nothing")}</option>
                      {columns.map(({ key, header: name, required }) => (
                        <option key={key} value={key}>
                          {required ? `${name} *` : name}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
};
