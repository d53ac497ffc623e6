import type { LongRun } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { euroInWords, wholeNumber } from "../../format/euro";
import { quantityInWords } from "../../format/quantity";
import styles from "./long-run.module.css";

/** Every year of the course with all its figures. */
export const YearTable = ({ years }: { readonly years: LongRun["national"] }) => {
  const locale = useLocale();
  const t = useTranslations("longRun");
  const share = (value: number) => quantityInWords(value, "fraction", locale);
  const rows = years.map(({ year, task, share: alone, shareTogether, finance }) => ({
    year,
    cells: [
      { key: "task", exact: task, text: euroInWords(task, locale) },
      { key: "alone", exact: alone, text: share(alone) },
      { key: "share", exact: shareTogether, text: share(shareTogether) },
      { key: "homes", exact: finance.homes, text: wholeNumber(finance.homes, locale) },
      { key: "debtPerHome", exact: finance.debtPerHome, text: euroInWords(finance.debtPerHome, locale) },
      {
        key: "icr",
        exact: finance.icr,
        text: finance.icr === null ? "–" : quantityInWords(finance.icr, "ratio", locale),
      },
      { key: "ltv", exact: finance.ltv, text: finance.ltv === null ? "–" : share(finance.ltv) },
      {
        key: "monthlyResult",
        exact: finance.monthlyResultPerHome,
        text: euroInWords(finance.monthlyResultPerHome, locale),
      },
    ] as const,
  }));
  return (
    <details className={styles.more}>
      <summary>{t("table.summary")}</summary>
      <section className={styles.scroll} aria-label={t("table.summary")} tabIndex={0}>
        <table className={`${styles.table} ${stacked.stacked}`}>
          <caption className="visually-hidden">{t("table.summary")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("table.year")}</th>
              {rows[0]?.cells.map(({ key }) => (
                <th key={key} scope="col">
                  {t(`table.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, cells }) => (
              <tr key={year} data-row={`year-${String(year)}`}>
                <th scope="row">{year}</th>
                {cells.map(({ key, exact, text }) => (
                  <td key={key} data-label={t(`table.${key}`)} data-exact={exact ?? undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
};
