import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { nl } from "../messages/nl";
import { BarTable } from "./bar-table";
import { ChartFrame } from "./chart-frame";
import { ColumnChart } from "./column-chart";
import { LineChart } from "./line-chart";

const render = (node: ReactNode): Document => {
  const { charts, copy } = nl;
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={{ charts, copy }}>
      {node}
    </NextIntlClientProvider>,
  );
  return new DOMParser().parseFromString(markup, "text/html");
};

const points = [
  { x: 2025, y: 1 },
  { x: 2026, y: null },
  { x: 2027, y: 3 },
];

describe("charts", () => {
  it("say every value of a line at its dot, and nothing where there is none", () => {
    const page = render(
      <LineChart
        summary="Van 1 naar 3."
        unit="EUR"
        series={[{ key: "open", label: "Open", tone: "short", points }]}
        bands={[{ key: "range", tone: "short", points: [{ x: 2025, low: 0, high: 2 }] }]}
        levels={[{ label: "Norm", y: 2 }]}
        formatY={(value) => `${String(value)} mld`}
      />,
    );
    const wide = page.querySelector("svg");
    expect(wide?.getAttribute("aria-label")).toBe("Van 1 naar 3.");
    expect([...(wide?.querySelectorAll("circle title") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Open, 2025: 1 mld",
      "Open, 2027: 3 mld",
    ]);
  });

  it("stack the parts of a column up to their sum", () => {
    const page = render(
      <ColumnChart
        summary="Twee delen."
        unit="HOMES"
        parts={[
          { key: "built", label: "Gebouwd", tone: "accent" },
          { key: "lost", label: "Niet gebouwd", tone: "short", hatched: true },
        ]}
        columns={[{ x: 2025, values: { built: 30, lost: 10 } }]}
        formatY={String}
      />,
    );
    const columns = [...(page.querySelector("svg[role=img]")?.querySelectorAll("rect") ?? [])];
    expect(columns.map((column) => column.textContent)).toEqual(["Gebouwd, 2025: 30", "Niet gebouwd, 2025: 10"]);
    const [built, lost] = columns.map((column) => Number(column.getAttribute("height")));
    expect((built ?? 0) / (lost ?? 1)).toBeCloseTo(3, 1);
  });

  it("draw bars on one scale around zero, each with its text", () => {
    const page = render(
      <BarTable
        caption="Saldo"
        labelHeading="Regio"
        valueHeading="Saldo"
        unit="EUR"
        rows={[
          { key: "a", label: "A", value: -3, text: "− 3", tone: "short" },
          { key: "b", label: "B", value: 1, text: "+ 1", tone: "over" },
        ]}
      />,
    );
    const bars = [...page.querySelectorAll("rect")];
    expect(bars.map((bar) => [bar.getAttribute("x"), bar.getAttribute("width")])).toEqual([
      ["0.00%", "75.00%"],
      ["75.00%", "25.00%"],
    ]);
    expect(page.querySelector('[data-row="a"]')?.textContent).toBe("A− 3");
  });

  it("come with their figures as a table that the keyboard can scroll", () => {
    const page = render(
      <ChartFrame
        name="course"
        at="/voortgang?v=2024-12"
        title="Verloop"
        unit="euro"
        mark={null}
        table={{ columns: ["Jaar", "Open"], rows: [{ key: "2025", label: "2025", cells: ["1"] }] }}
      >
        <p>Tekening</p>
      </ChartFrame>,
    );
    expect(page.querySelector("details summary")?.textContent).toBe(nl.charts.asTable);
    expect(page.querySelector("tbody")?.textContent).toBe("20251");
    expect(page.querySelector("[tabindex='0']")?.getAttribute("aria-label")).toBe("Verloop, euro");
  });
});
