import type { HTMLElement } from "node-html-parser";
import { expect } from "vitest";
import { get } from "./get";
import { plain } from "./read-page";

const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = ""]) =>
        (quoted ?? bare).replaceAll('""', '"'),
      ),
    );

/** Whether words, rounded and in whatever unit, say this number: the digits of both are the same, to as many as stand there. */
const says = (words: string, value: number): boolean => {
  const digits = (/\d[\d.,\u00a0]*/.exec(words)?.[0] ?? "").replaceAll(/\D/g, "").replace(/^0+/, "");
  const size = Math.abs(value);
  if (digits === "" || size === 0) return size === 0 ? digits === "" : size < 1;
  const first = Math.floor(Math.log10(size));
  return [digits.length, digits.length - 1].some(
    (places) => Math.abs(size / 10 ** (first - places + 1) - Number(digits)) <= 0.501,
  );
};

/** The file of a chart: each figure that the page shows, with all that it needs to be quoted. */
export const expectFile = async (chart: HTMLElement, isEnglish: boolean): Promise<void> => {
  const link = [...chart.querySelectorAll("details a")].map((one) => one.getAttribute("href") ?? "");
  const text = await (await get(link.find((one) => one.includes(".csv")) ?? "")).text();
  const [header = [], ...rows] = rowsOf(text);
  const name = chart.getAttribute("data-chart") ?? "";
  expect(header.slice(1), name).toEqual(
    isEnglish
      ? ["figure", "value", "unit", "status", "remark", "recalculation", "source", "licence", "link"]
      : ["cijfer", "waarde", "eenheid", "status", "kanttekening", "doorrekening", "bron", "licentie", "link"],
  );
  expect(header[0]).toMatch(/^\p{L}{3}/u);
  for (const [
    at = "",
    figure = "",
    value = "",
    unit = "",
    status = "",
    ,
    ,
    source = "",
    licence = "",
    to = "",
  ] of rows) {
    expect(`${at}|${figure}|${unit}|${source}`, name).toMatch(/^[^|]+\|[^|]+\|[^|]+\|[^|]+$/);
    expect([value, status, licence, to], name).toEqual([
      expect.stringMatching(/^-?\d+(\.\d+)?(e-\d+)?$/),
      expect.stringMatching(/^(gemodelleerd|modelled|gepubliceerd|published|aangenomen|assumed|afgeleid|derived)$/),
      expect.stringContaining("CC BY 4.0"),
      expect.stringMatching(new RegExp(`#chart-${name}$`)),
    ]);
  }
  const figureAt = (place: string, of: string) =>
    Number(rows.find(([at, figure]) => at === place && (of === "" || figure === of))?.[2] ?? Number.NaN);
  for (const dot of chart.querySelectorAll('svg[role="img"]:first-of-type title')) {
    const [, of = "", place = "", words = ""] = /^(?:(.*), )?([^,]*): (.*)$/.exec(plain(dot.textContent)) ?? [];
    if (/^\d{4}$/.test(place))
      expect([name, of, place, words, says(words, figureAt(place, of))]).toEqual([name, of, place, words, true]);
  }
  const bars = [...chart.querySelectorAll("table tr[data-row] rect")].map((bar) => bar.closest("tr"));
  for (const bar of bars) {
    const label = bar?.querySelector("th [data-name]") ?? bar?.querySelector("th");
    const place = plain(label?.textContent)
      .replace(plain(label?.querySelector("[data-hangs]")?.textContent), "")
      .trim();
    expect(
      rows.map(([at = ""]) => plain(at)),
      name,
    ).toContain(place);
  }
  for (const row of chart.querySelectorAll("details tbody tr")) {
    const [place, ...cells] = [...row.children].map((cell) => plain(cell.textContent).replace(/ ±.*$/, ""));
    const values = rows.filter(([at]) => at === place).map(([, , value]) => Number(value));
    for (const cell of cells)
      if (/\d/.test(cell))
        expect([name, place, cell, values.some((value) => says(cell, value))]).toEqual([name, place, cell, true]);
  }
};
