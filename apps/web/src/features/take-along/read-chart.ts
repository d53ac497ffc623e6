import { type HTMLElement, parse } from "node-html-parser";
import type { HeldFigures } from "../../charts/held-figures";
import { cellWords, namedBy, readFigures, type ShownFigures, shownRows } from "./read-figures";

/** A bar of a chart that is a table; places in hundredths of the width of all bars. */
export interface TakenBar {
  readonly label: string;
  readonly text: string;
  readonly tone: string;
  readonly zero: number;
  readonly from: number;
  readonly width: number;
}

export interface TakenDrawing {
  readonly svg: HTMLElement;
  readonly width: number;
  readonly height: number;
}

/** What a colour or a hatching of a chart means. */
export interface TakenKey {
  readonly label: string;
  readonly mark: HTMLElement;
  /** Of the mark, pixels. */
  readonly width: number;
}

export interface TakenFact {
  readonly name: string;
  readonly value: string;
}

/** A chart as it stands on its page: all that a picture of it shows comes from there, so that both say the same. */
export interface TakenChart {
  readonly title: string;
  readonly unit: string;
  /** "gemodelleerd" */
  readonly status: string;
  /** Name and value: recalculation, and whatever else is told of its figures. */
  readonly facts: readonly TakenFact[];
  readonly sources: readonly string[];
  readonly note: string | null;
  /** What carries figures of regions; null where it has none. */
  readonly regional: string | null;
  /** The page draws it for wide and for narrow places; null where it is a table of bars. */
  readonly drawings: { readonly wide: TakenDrawing | null; readonly narrow: TakenDrawing | null };
  readonly key: readonly TakenKey[];
  readonly bars: readonly TakenBar[];
  /** As numbers, where it holds them. */
  readonly figures: HeldFigures;
  /** As its table says them. */
  readonly shown: ShownFigures;
}

/** Spaces that hold words together stay. */
const wordsOf = (text = ""): string => text.replaceAll(/[^\S\u00a0]+/g, " ").trim();

const textOf = (element: HTMLElement | null | undefined): string => wordsOf(element?.text);

const percentOf = (element: HTMLElement | null, name: string): number =>
  Number.parseFloat(element?.getAttribute(name) ?? "0");

const barsOf = (figure: HTMLElement): readonly TakenBar[] =>
  figure.querySelectorAll("tr[data-row]").flatMap((row) => {
    const rect = row.querySelector("rect");
    if (!rect) return [];
    return [
      {
        label: textOf(namedBy(row.querySelector("th"))),
        text: cellWords(row.querySelector("td > span") ?? row),
        tone: rect.getAttribute("data-tone") ?? "",
        zero: percentOf(row.querySelector("line"), "x1"),
        from: percentOf(rect, "x"),
        width: percentOf(rect, "width"),
      },
    ];
  });

const drawingsOf = (figure: HTMLElement): TakenChart["drawings"] => {
  const [wide = null, narrow = wide] = figure.querySelectorAll('svg[role="img"]').map((svg): TakenDrawing => {
    const [, , width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    return { svg, width, height };
  });
  return { wide, narrow };
};

const keyOf = (figure: HTMLElement): readonly TakenKey[] =>
  figure.querySelectorAll('ul[aria-hidden="true"] li, ul:has(g[data-class]) li').flatMap((item) => {
    const mark = item.querySelector("svg[height='14']");
    return mark ? [{ label: textOf(item), mark, width: Number(mark.getAttribute("width")) }] : [];
  });

/** Name and value of what the mark tells, without the first: how it is worked out. */
const factsOf = (card: HTMLElement | null): readonly TakenFact[] =>
  (card?.querySelectorAll("dt") ?? []).slice(1).flatMap((name) => {
    const value = name.nextElementSibling;
    if (!value || value.querySelector("a, ul")) return [];
    return [{ name: textOf(name), value: textOf(value) }];
  });

const sourcesOf = (root: HTMLElement, card: HTMLElement | null): readonly string[] => {
  const own = card?.querySelectorAll("li") ?? [];
  const all = own.length > 0 ? own : root.querySelectorAll('section[aria-labelledby="sources"] li');
  // The title stands first; after it the day on which it was read, and its licence.
  return [...new Set(all.map(({ childNodes: [title] }) => wordsOf(title?.text)))];
};

/** What a page says of the figures of its regions, in two sentences; null where it shows none, or figures of one's own. */
export const regionalNote = (root: HTMLElement, part: "" | " [data-made]" = ""): string | null =>
  textOf(root.querySelector(`[data-testid="regional-note"]${part}`)) || null;

/** @returns null where the page holds no such chart */
export const readChart = (html: string, name: string): TakenChart | null => {
  const root = parse(html);
  const figure = root.querySelector(`figure[data-chart="${name}"]`);
  if (!figure) return null;
  const card = figure.querySelector('figcaption [role="dialog"]');
  const caption = figure.querySelector("figcaption");
  const drawings = drawingsOf(figure);
  const place = figure.getAttribute("data-place");
  const title = textOf(caption?.querySelector("[data-title]"));
  const notes = figure.querySelectorAll("[data-note]").map(textOf);
  return {
    title: place === undefined ? title : `${place}: ${title}`,
    unit: textOf(caption?.querySelector("[data-unit]")),
    status: textOf(card?.querySelector("p")),
    facts: factsOf(card),
    sources: sourcesOf(root, card),
    note: notes.length > 0 ? notes.join(" ") : null,
    // One place says of itself whether it hangs on choices: which others do is no part of its chart.
    regional: figure.hasAttribute("data-regional")
      ? regionalNote(root, place === undefined ? "" : " [data-made]")
      : null,
    drawings,
    key: keyOf(figure),
    bars: drawings.wide ? [] : barsOf(figure),
    figures: readFigures(figure),
    shown: shownRows(figure),
  };
};
