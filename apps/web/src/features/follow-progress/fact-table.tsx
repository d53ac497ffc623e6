import type { SectorFigure } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import stacked from "../../design/stacked.module.css";
import { FactValue } from "../../figures/fact-value";
import styles from "./progress.module.css";
import { useSeriesName } from "./use-series-name";

interface FactTableProps {
  readonly caption: string;
  readonly figures: readonly SectorFigure[];
}

/** Published figures, one per row, each with its period, kind and source; the table behind a chart. */
export const ProgressTable = ({ caption, figures }: FactTableProps) => {
  const locale = useLocale();
  const t = useTranslations("facts");
  const seriesName = useSeriesName();
  return (
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={`${styles.facts} ${stacked.stacked}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.figure")}</th>
            <th scope="col">{t("columns.period")}</th>
            <th scope="col">{t("columns.nature")}</th>
            <th scope="col">{t("columns.value")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.code} data-row={figure.code} data-nature={figure.nature}>
              <th scope="row">
                {figure.label[locale]}
                {seriesName(figure.series)}
                {figure.note !== null && <span className={styles.remark}>{figure.note[locale]}</span>}
              </th>
              <td data-label={t("columns.period")}>{figure.period ?? t("unknownPeriod")}</td>
              <td data-label={t("columns.nature")}>{t(`nature.${figure.nature}`)}</td>
              <td data-label={t("columns.value")}>
                <FactValue {...figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
