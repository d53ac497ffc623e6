import type { Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { shellOf } from "../../frame/embed/frame-shell";
import { escaped } from "../../map/drawing/svg-text";
import { type ChartFoot, drawChart } from "./chart-picture";
import type { TakenChart } from "./read-chart";

/** A chart to stand in a page of somebody else: its picture, its figures as a table, and a way back. */
export const chartFrame = async (chart: TakenChart, foot: ChartFoot, locale: Locale): Promise<string> => {
  const t = await getTranslations({ locale, namespace: "picture" });
  const { columns, rows } = chart.shown;
  const heads = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join("");
  const lines = rows.map(
    ([label = "", ...cells]) =>
      `<tr><th scope="row">${escaped(label)}</th>${cells.map((one) => `<td>${escaped(one)}</td>`).join("")}</tr>`,
  );
  const table = `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
  const body = [
    `<figure class="chart">${drawChart(chart, foot)}${drawChart(chart, foot, "narrow")}</figure>`,
    `<div class="words"><p><a class="back" href="${escaped(foot.link)}" target="_blank" rel="noopener">${escaped(t("backToPage"))}</a></p>`,
    rows.length === 0 ? "" : `<details><summary>${escaped(t("table"))}</summary>${table}</details>`,
    "</div>",
  ].join("");
  return shellOf({ locale, title: `${chart.title} · Solidariteitskaart`, body });
};
