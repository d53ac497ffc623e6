"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroDigits, wholeNumber } from "../../format/euro";
import { type SortColumn, type Sorting, sortColumns } from "../../view-state/view-state";
import { useView, ViewLink } from "../explore-map/view-context";
import styles from "./figures-table.module.css";
import { StatusSymbol } from "./status-symbol";

const amountOf: Readonly<Record<Exclude<SortColumn, "name">, (figures: RegionFigures) => number>> = {
  own: ({ ownPosition }) => ownPosition,
  received: ({ received }) => received,
  given: ({ given }) => given,
  remaining: ({ remaining }) => remaining,
  homesLost: ({ homesLost }) => homesLost,
};

const sorted = (regions: readonly RegionFigures[], { column, descending }: Sorting, locale: "nl" | "en") => {
  const byName = (one: RegionFigures, other: RegionFigures) =>
    one.region.names[locale].localeCompare(other.region.names[locale], locale);
  const compare =
    column === "name"
      ? byName
      : (one: RegionFigures, other: RegionFigures) =>
          amountOf[column](one) - amountOf[column](other) || byName(one, other);
  return [...regions].sort((one, other) => (descending ? -1 : 1) * compare(one, other));
};

const ariaSort = (sorting: Sorting, column: SortColumn) => {
  if (sorting.column !== column) return undefined;
  return sorting.descending ? "descending" : "ascending";
};

const Heading = ({ column }: { readonly column: SortColumn }) => {
  const t = useTranslations("table");
  const { view } = useView();
  const name = t(column === "name" ? "region" : column);
  const current = view.sorting.column === column;
  // Amounts start with the largest, names with A, own positions with the largest shortfall.
  const descending = current
    ? !view.sorting.descending
    : column !== "name" && column !== "own" && column !== "remaining";
  return (
    <th scope="col" aria-sort={ariaSort(view.sorting, column)}>
      <ViewLink change={{ sorting: { column, descending } }} className={styles.sort}>
        <span className="visually-hidden">{t("sortBy", { column: "" })}</span>
        {name}
      </ViewLink>
    </th>
  );
};

/** The figures of the map as a table: every euro, every column sortable. */
export const FiguresTable = ({ outcome }: { readonly outcome: Outcome }) => {
  const locale = useLocale();
  const t = useTranslations("table");
  const { view } = useView();
  const { national, vintage } = outcome;
  const regions = sorted(outcome.regions.nodes, view.sorting, locale);
  return (
    // A wide table scrolls inside its own frame; its links and the skip link make that reachable by keyboard.
    <section id="table-frame" className={styles.frame} aria-labelledby="table-caption" tabIndex={-1}>
      <table className={styles.table} id="table">
        <caption id="table-caption" className={styles.caption}>
          <StatusSymbol status="MODELLED" />{" "}
          {t("caption", { count: regions.length, vintage: vintage.labels[locale], year: String(vintage.lastYear) })}
        </caption>
        <thead>
          <tr>
            {sortColumns.map((column) => (
              <Heading key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {regions.map((figures) => {
            const { region, ownPosition, received, given, remaining, homesLost } = figures;
            return (
              <tr
                key={region.code}
                data-region={region.code}
                data-selected={region.code === view.region ? "" : undefined}
              >
                <th scope="row">
                  <ViewLink change={{ region: region.code, municipality: null }} current={region.code === view.region}>
                    {region.names[locale]}
                  </ViewLink>
                </th>
                <td data-side={ownPosition < 0 ? "short" : "over"}>{euroDigits(ownPosition, locale, "always")}</td>
                <td>{euroDigits(received, locale)}</td>
                <td>{euroDigits(given, locale)}</td>
                <td data-side={remaining < 0 ? "short" : "over"}>{euroDigits(remaining, locale, "always")}</td>
                <td>{wholeNumber(homesLost, locale)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            <td>
              {euroDigits(-national.shortfall, locale)}
              <br />
              {euroDigits(national.surplus, locale, "always")}
            </td>
            <td>{euroDigits(national.moved, locale)}</td>
            <td>{euroDigits(national.moved, locale)}</td>
            <td>{euroDigits(-national.open, locale)}</td>
            <td>{wholeNumber(national.homesLost, locale)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.hint}>{t("hint")}</p>
    </section>
  );
};
