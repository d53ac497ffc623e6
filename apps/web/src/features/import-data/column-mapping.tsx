"use client";

import type { ImportPreview, ImportReadingInput } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { columnOf, withColumn } from "./mapping-choice";
import styles from "./preview.module.css";
import { unitChoices, unitOf, withUnit } from "./unit-choice";

interface ColumnMappingProps {
  readonly preview: ImportPreview;
  readonly reading: ImportReadingInput;
  readonly onChange: (reading: ImportReadingInput) => void;
}

/** What a column of numbers allows. */
const COUNTS = /number/;

/** Which header of the file is which column of ours, each with a choice. */
export const ColumnMapping = ({ preview, reading, onChange }: ColumnMappingProps) => {
  const locale = useLocale();
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
              <th scope="col">{t("unit")}</th>
            </tr>
          </thead>
          <tbody>
            {headers.map((header, index) => {
              const column = columnOf(preview, header);
              const ours = columns.find(({ key }) => key === column);
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
                    {ours && <p className={styles.quiet}>{ours.about[locale]}</p>}
                  </td>
                  <td>
                    {ours && COUNTS.test(ours.allowed) && (
                      <select
                        aria-label={t("unitLabel", { header })}
                        value={unitOf(reading, header) ?? ""}
                        onChange={({ target }) =>
                          onChange(withUnit(reading, header, unitChoices.find((unit) => unit === target.value) ?? null))
                        }
                      >
                        <option value="">{t("unitFound")}</option>
                        {unitChoices.map((unit) => (
                          <option key={unit} value={unit}>
                            {t(`units.${unit}`)}
                          </option>
                        ))}
                      </select>
                    )}
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
