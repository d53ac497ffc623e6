import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BarTable } from "../../charts/bar-table";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import { FigureMark } from "../../figures/figure-mark";
import { nl } from "../../messages/nl";
import { chartCsv } from "./chart-csv";
import { drawChart } from "./chart-picture";
import { toneColour } from "./draw-shapes";
import { readChart } from "./read-chart";

const sent = (chart: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={{ charts: nl.charts, copy: nl.copy, status: nl.status }}>
      <ChartFrame
        name="course"
        at="/zekerheid?v=2024-12"
        title="Wat er open blijft & meer"
        unit="miljard euro"
        mark={<FigureMark status="MODELLED" formula="som" vintage="januari 2026" sources="page" />}
        note="Per jaar."
      >
        {chart}
      </ChartFrame>
      <section aria-labelledby="sources">
        <ul>
          <li>
            Kamerbrief <span>bekeken op 1 mei</span>
          </li>
        </ul>
      </section>
    </NextIntlClientProvider>,
  );

const lines = (
  <LineChart
    summary="Van 1 naar 3."
    series={[
      {
        key: "open",
        label: "open",
        tone: "short",
        points: [
          { x: 2025, y: 1 },
          { x: 2026, y: 3 },
        ],
      },
    ]}
    formatY={(value) => `${String(value)} mld`}
  />
);

const bars = (
  <BarTable
    caption="Regio's"
    labelHeading="Regio"
    valueHeading="Bedrag"
    rows={[
      { key: "FRL", label: "Friesland", value: 1, text: "+ € 1 miljard", tone: "over" },
      { key: "HMR", label: <>Den Haag, "Rotterdam"</>, value: -3, text: "− € 3 miljard", tone: "short" },
    ]}
  />
);

const draw = (chart: ReactNode) => {
  const read = readChart(sent(chart), "course");
  if (!read) throw new Error("no chart");
  const foot = { lines: [[read.status, ...read.facts].join(" · "), ...read.sources], link: "https://site/zekerheid" };
  return { read, picture: drawChart(read, foot) };
};

describe("a chart that is cut out of its page", () => {
  it("says what it shows, of what, how sure that is and where it comes from", () => {
    const { picture } = draw(lines);
    for (const words of [
      "Wat er open blijft &amp; meer",
      "miljard euro",
      "Per jaar.",
      "januari 2026",
      "Kamerbrief",
      "site/zekerheid",
    ])
      expect(picture).toContain(words);
    expect(picture).toMatch(/gemodelleerd/i);
    expect(picture).not.toContain("bekeken");
    expect(picture).toContain("<desc>Van 1 naar 3.");
  });

  it("draws lines in their colours, without a style sheet", () => {
    const { picture } = draw(lines);
    expect(picture).toContain(`stroke="${toneColour("short")}"`);
    expect(picture).toContain("<title>open, 2026: 3 mld</title>");
    expect(picture).not.toMatch(/class="(?!wide)|style=|data-/);
    expect(new DOMParser().parseFromString(picture, "image/svg+xml").querySelector("parsererror")).toBeNull();
  });

  it("draws bars with their names and amounts, and gives them as a file", () => {
    const { picture, read } = draw(bars);
    for (const words of ["Friesland", "+ € 1 miljard", "− € 3 miljard"]) expect(picture).toContain(words);
    expect(chartCsv(read.figures)).toBe(
      'Regio,Bedrag\r\nFriesland,"\'+ € 1 miljard"\r\n"Den Haag, ""Rotterdam""",− € 3 miljard\r\n',
    );
  });

  it("is none where the page holds no such chart", () => {
    expect(readChart(sent(lines), "other")).toBeNull();
  });
});
