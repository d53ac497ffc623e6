import type { FigureStatus } from "@solidariteitskaart/client";
import { UNITS } from "@solidariteitskaart/model/figures";
import type { Locale } from "next-intl";
import type { HeldFigure } from "../../charts/held-figures";
import { sourceTitle } from "../../figures/source-words";
import { type CsvCell, csvText } from "../../format/csv";
import type { TakenChart } from "./read-chart";

/** What stands above the columns, and the words of a status. */
export interface CsvWords {
  readonly column: (
    name: "year" | "figure" | "value" | "unit" | "status" | "remark" | "vintage" | "sources" | "licence" | "link",
  ) => string;
  readonly status: (status: FigureStatus) => string;
}

interface CsvOf {
  readonly chart: TakenChart;
  readonly words: CsvWords;
  readonly locale: Locale;
  /** Of the chart on its page. */
  readonly link: string;
}

const LICENCE = "CC BY 4.0, Solidariteitskaart";

/** A row for each figure behind a chart, with all that it needs to be quoted: unit, status, recalculation, source, link. */
export const chartCsv = ({ chart, words, locale, link }: CsvOf): string => {
  const { title, status, facts, sources, figures } = chart;
  const told = facts.map(({ value }) => value);
  const row = ({ at, of, unit, value, origin, remark }: HeldFigure): readonly CsvCell[] => [
    at,
    of === "" ? title : of,
    value,
    UNITS[unit][locale],
    origin ? words.status(origin.status) : status,
    remark ?? null,
    ...(told.length === 0 ? [null] : told),
    (origin ? origin.sources.map((source) => sourceTitle(source, locale)) : sources).join("; "),
    LICENCE,
    link,
  ];
  const names = facts.map(({ name }) => name.toLocaleLowerCase(locale));
  return csvText([
    [
      `${figures.along ?? words.column("year")}${figures.alongUnit ? ` (${UNITS[figures.alongUnit][locale]})` : ""}`,
      ...(["figure", "value", "unit", "status", "remark"] as const).map(words.column),
      ...(names.length === 0 ? [words.column("vintage")] : names),
      ...(["sources", "licence", "link"] as const).map(words.column),
    ],
    ...figures.figures.map(row),
  ]);
};
