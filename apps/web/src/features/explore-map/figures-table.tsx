"use client";

import type { Outcome, YearlyOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import stacked from "../../design/stacked.module.css";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { StatusSymbol } from "../../figures/status-symbol";
import { euroDigits, wholeNumber } from "../../format/euro";
import { type MapReading, yearIn } from "../../map/map-reading";
import { useMeasureWords, usePeriodWords } from "../../map/measure-words";
import { ColumnHeading } from "./column-heading";
import styles from "./figures-table.module.css";
import { sortRows } from "./sort-rows";
import { periodColumns, type TableColumn, wholeColumns } from "./table-columns";

interface FiguresTableProps {
  readonly outcome: Outcome;
  readonly reading: MapReading;
  /** The figures by year that the reading was made of; null for the whole period. */
  readonly yearly: YearlyOutcome | null;
}

const useColumns = ({ outcome, reading, yearly }: FiguresTableProps): readonly TableColumn[] => {
  const { measure, period, values } = reading;
  const national = period.span === "whole" ? null : yearIn(yearly?.years, period.year);
  if (!national) return wholeColumns(outcome.national, measure, values);
  const byCode = new Map(yearly?.regions.nodes.map(({ region, years }) => [region.code, years]));
  return periodColumns(national, (code) => yearIn(byCode.get(code), period.year), measure, values);
};

const useHeadings = ({ measure }: MapReading): ((heading: TableColumn["heading"]) => string) => {
  const t = useTranslations("table");
  const m = useTranslations("measure.table");
  const y = useTranslations("years.table");
  return (heading) => {
    if (heading === "measure") return m(measure);
    return heading === "task" || heading === "shortfall" || heading === "help" ? y(heading) : t(heading);
  };
};

/** The figures of the map as a table: every euro, every column sortable. */
export const FiguresTable = (shown: FiguresTableProps) => {
  const { outcome, reading } = shown;
  const locale = useLocale();
  const t = useTranslations("table");
  const y = useTranslations("years.table");
  const { view } = useView();
  const during = usePeriodWords()(reading.period);
  const { exact } = useMeasureWords(reading);
  const headingOf = useHeadings(reading);
  const columns = useColumns(shown);
  const rows = sortRows(outcome.regions.nodes, columns, view.sorting, locale);
  const write = ({ form }: TableColumn, amount: number): string => {
    if (form === "measure") return exact(amount);
    if (form === "count") return wholeNumber(amount, locale);
    return euroDigits(amount, locale, form === "balance" ? "always" : "auto");
  };
  const sideOf = ({ form }: TableColumn, amount: number) => {
    if (form !== "balance") return undefined;
    return amount < 0 ? "short" : "over";
  };
  const caption = { count: rows.length, vintage: outcome.vintage.labels[locale] };
  return (
    // A wide table scrolls inside its own frame; its links and the skip link make that reachable by keyboard.
    <section id="table-frame" className={styles.frame} aria-labelledby="table-caption" tabIndex={-1}>
      <table className={`${styles.table} ${stacked.stacked}`} id="table">
        <caption id="table-caption" className={styles.caption}>
          <StatusSymbol status="MODELLED" />{" "}
          {reading.period.span === "whole"
            ? t("caption", { ...caption, year: String(reading.period.year) })
            : y("caption", { ...caption, period: during })}
        </caption>
        <thead>
          <tr>
            <ColumnHeading column="name" name={t("region")} />
            {columns.map(({ column, heading }) => (
              <ColumnHeading key={column} column={column} name={headingOf(heading)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.region.code}
              data-region={row.region.code}
              data-selected={row.region.code === view.region ? "" : undefined}
            >
              <th scope="row">
                <ViewLink
                  change={{ region: row.region.code, municipality: null }}
                  current={row.region.code === view.region}
                >
                  {row.region.shortNames[locale]}
                </ViewLink>
                <HangsMark figures={row} />
              </th>
              {columns.map((column) => {
                const amount = column.amount(row);
                return (
                  <td
                    key={column.column}
                    data-label={headingOf(column.heading)}
                    data-side={amount === null ? undefined : sideOf(column, amount)}
                  >
                    {amount === null ? "?" : write(column, amount)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            {columns.map((column) => (
              <td key={column.column} data-label={headingOf(column.heading)}>
                {column.total.map((amount) => (
                  <span key={amount} className={styles.total}>
                    {write(column.total.length > 1 ? column : { ...column, form: totalForm(column) }, amount)}
                  </span>
                ))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className={styles.hint}>{t("hint")}</p>
      <HangsKey regions={rows} className={styles.hint} />
    </section>
  );
};

/** A plus sign on a single total would suggest that all regions together have something left. */
const totalForm = ({ form }: TableColumn): TableColumn["form"] => (form === "balance" ? "amount" : form);
