import type { HTMLElement } from "node-html-parser";
import { type CsvCell, csvText } from "../../format/csv";

export interface TakenFigures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

export interface ShownFigures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const words = (element: HTMLElement): string => element.text.replaceAll(/\s+/g, " ").trim();

export const shownRows = (figure: HTMLElement): ShownFigures => ({
  columns: figure.querySelectorAll("thead th").map(words),
  rows: figure.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("th, td").map(words)),
});

/** Bars hold their numbers in their rows: their names stand in the table alone. */
const fromBars = (figure: HTMLElement): TakenFigures | null => {
  const rows = figure.querySelectorAll("tr[data-value]");
  if (rows.length === 0) return null;
  const [name = "", value = ""] = figure.querySelectorAll("thead th").map(words);
  const spans = rows.some((row) => row.hasAttribute("data-until"));
  return {
    columns: [name, value, ...(spans ? [`${value} (2)`] : [])],
    rows: rows.map((row) => [
      words(row.querySelector("th") as HTMLElement),
      row.getAttribute("data-value") ?? null,
      ...(spans ? [row.getAttribute("data-until") ?? "0"] : []),
    ]),
  };
};

/** The figures behind a chart: whole numbers where it holds them, else what its table says. */
export const csvRows = (figure: HTMLElement): TakenFigures => {
  const held = figure.querySelector("[data-figures]")?.getAttribute("data-figures");
  return held === undefined ? (fromBars(figure) ?? shownRows(figure)) : (JSON.parse(held) as TakenFigures);
};

export const chartCsv = ({ columns, rows }: TakenFigures): string => csvText([columns, ...rows]);
