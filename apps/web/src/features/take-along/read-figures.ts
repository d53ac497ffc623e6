import type { HTMLElement } from "node-html-parser";
import type { HeldFigure, HeldFigures } from "../../charts/held-figures";

/** What a table beside or under a chart says, as it says it. */
export interface ShownFigures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const words = (element: HTMLElement | null): string => (element?.text ?? "").replaceAll(/\s+/g, " ").trim();

/** What a row is called, without what is told about it. */
export const namedBy = (label: HTMLElement | null): HTMLElement | null => label?.querySelector("[data-name]") ?? label;

/** Parts of a cell stand under each other on the page. */
export const cellWords = (cell: HTMLElement): string => {
  const parts = cell.querySelectorAll("[data-part]").map(words);
  return parts.length > 0 ? parts.join(", ") : words(namedBy(cell));
};

export const shownRows = (figure: HTMLElement): ShownFigures => ({
  columns: figure.querySelectorAll("thead th").map(words),
  rows: figure.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("th, td").map(cellWords)),
});

/** What a row is called, without the mark that its region hangs on choices: that is a remark. */
const nameOf = (label: HTMLElement | null): { readonly at: string; readonly remark: string | undefined } => {
  const mark = label?.querySelector("[data-hangs]");
  return {
    at: words(namedBy(label))
      .replace(words(mark ?? null), "")
      .trim(),
    remark: mark?.getAttribute("title"),
  };
};

/** Bars hold their figures in their rows: their names stand in the table alone. */
const fromBars = (figure: HTMLElement): HeldFigures => ({
  along: words(figure.querySelector("thead th")),
  figures: figure.querySelectorAll("tr[data-figures]").flatMap((row) => {
    const held = JSON.parse(row.getAttribute("data-figures") ?? "[]") as readonly Omit<HeldFigure, "at">[];
    const { at, remark } = nameOf(row.querySelector("th"));
    return held.map((one) => ({ ...one, at, remark: one.remark ?? remark }));
  }),
});

/** The figures behind a chart, as numbers. */
export const readFigures = (figure: HTMLElement): HeldFigures => {
  const holder = figure.hasAttribute("data-figures") ? figure : figure.querySelector("div[data-figures]");
  const held = holder ? (JSON.parse(holder.getAttribute("data-figures") ?? "") as HeldFigures) : fromBars(figure);
  const ofPlace = figure.getAttribute("data-remark");
  return { ...held, figures: held.figures.map((one) => ({ ...one, remark: one.remark ?? ofPlace })) };
};
