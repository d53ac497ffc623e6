import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BarTable } from "../../charts/bar-table";
import { ChartFrame, type ChartFrameProps } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import { FigureMark } from "../../figures/figure-mark";
import { nl } from "../../messages/nl";
import { chartCsv } from "./chart-csv";
import { drawChart } from "./chart-picture";
import { toneColour } from "./draw-shapes";
import { readChart, type TakenChart } from "./read-chart";

// As our own server says it while a page is drawn for its charts.
Object.assign(globalThis, { [Symbol.for("solidariteitskaart.answer")]: { getStore: () => ({ charts: true }) } });

const sent = (chart: ReactNode, more: Pick<ChartFrameProps, "place" | "regional"> = {}): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={{ charts: nl.charts, copy: nl.copy, status: nl.status }}>
      <ChartFrame
        name="course"
        at="/zekerheid?v=2024-12"
        title="Wat er open blijft & meer"
        unit="miljard euro"
        mark={<FigureMark status="MODELLED" formula="som" vintage="januari 2026" sources="page" />}
        note="Per jaar."
        {...more}
      >
        {chart}
      </ChartFrame>
      <p data-testid="regional-note">
        <span data-made="">Uit ons model.</span> Elders hangt het af van keuzes.
      </p>
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
    unit="EUR"
    series={[
      {
        key: "open",
        label: "open",
        tone: "short",
        points: [
          { x: 2025, y: 1 },
          {
            x: 2026,
            y: 3,
            origin: {
              status: "ASSUMED",
              sources: [{ code: "x", title: "Nota", url: null, retrieved: null, licence: "" }],
            },
          },
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
    unit="EUR"
    rows={[
      { key: "FRL", label: "Friesland", value: 1, text: "+ € 1 miljard", tone: "over" },
      { key: "HMR", label: <>Den Haag, "Rotterdam"</>, value: -3, text: "− € 3 miljard", tone: "short" },
    ]}
  />
);

const rest =
  '"hele euro\'s, prijspeil 2025",gemodelleerd,,januari 2026,Kamerbrief,"CC BY 4.0, Solidariteitskaart",https://site/zekerheid#chart-course';

const fileOf = (chart: TakenChart): readonly string[] =>
  chartCsv({
    chart,
    words: { column: (name) => nl.picture.columns[name], status: (status) => nl.status[status] },
    locale: "nl",
    link: "https://site/zekerheid#chart-course",
  }).split("\r\n");

const draw = (chart: ReactNode) => {
  const read = readChart(sent(chart), "course");
  if (!read) throw new Error("no chart");
  const foot = {
    lines: [[read.status, ...read.facts.map(({ value }) => value)].join(" · "), ...read.sources],
    link: "https://site/zekerheid",
  };
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
    expect(fileOf(read)).toEqual([
      "Regio,cijfer,waarde,eenheid,status,kanttekening,doorrekening,bron,licentie,link",
      `Friesland,Bedrag,1,${rest}`,
      `"Den Haag, ""Rotterdam""",Bedrag,-3,${rest}`,
      "",
    ]);
  });

  it("gives each figure of a line its year, its name and its own status", () => {
    const { read } = draw(lines);
    expect(fileOf(read).slice(0, 3)).toEqual([
      "jaar,cijfer,waarde,eenheid,status,kanttekening,doorrekening,bron,licentie,link",
      `2025,open,1,${rest}`,
      `2026,open,3,${rest.replace("gemodelleerd", "aangenomen").replace("Kamerbrief", "Nota")}`,
    ]);
  });

  it.each([lines, bars])("names the place it is of, and what is remarked of that, beside each figure", (chart) => {
    const place = { name: "Regio Utrecht ±", remark: "hangt af van keuzes" };
    const read = readChart(sent(chart, { place, regional: true }), "course");
    expect(read).toMatchObject({ title: "Regio Utrecht ±: Wat er open blijft & meer", regional: "Uit ons model." });
    expect(read?.figures.figures.map(({ remark }) => remark)).toEqual(
      draw(chart).read.figures.figures.map(() => "hangt af van keuzes"),
    );
    expect(draw(chart).read.regional).toBeNull();
    expect(readChart(sent(chart, { regional: true }), "course")?.regional).toContain("Elders");
  });

  it("lets no spreadsheet run a name", () => {
    for (const start of ["=", "+", "-", "@", "\t"]) {
      const { read } = draw(bars);
      const [figure] = read.figures.figures;
      if (!figure) throw new Error("no figure");
      const named = { ...read, figures: { along: start, figures: [{ ...figure, at: `${start}1`, of: `${start}2` }] } };
      expect(fileOf(named).join()).toMatch(new RegExp(`^"'\\${start}.*"'\\${start}1","'\\${start}2",1,`));
    }
  });

  it("is none where the page holds no such chart", () => {
    expect(readChart(sent(lines), "other")).toBeNull();
  });
});
