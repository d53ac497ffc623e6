import type { Ensemble, HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import { euroInWords } from "../../format/euro";
import { numberFormat } from "../../format/kept-formats";
import { SureMark } from "./sure-mark";

interface FanChartProps {
  readonly ensemble: Ensemble;
  readonly outcome: HowSureOutcome;
  /** Path and query of the page with these futures. */
  readonly at: string;
}

/** What stays open year by year: the middle of the futures, and the range in which eight in ten of them lie. */
export const FanChart = ({ ensemble: { years }, outcome, at }: FanChartProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.fan");
  if (years.length === 0) return <p>{t("none")}</p>;
  const flat = new Map(outcome.years.map(({ year, open }) => [year, open]));
  const billions = numberFormat(locale, { maximumFractionDigits: 1 });
  const last = years.at(-1);
  const euros = (value: number) => euroInWords(value, locale);
  return (
    <ChartFrame
      name="fan"
      at={at}
      title={t("title")}
      unit={t("unit", { base: String(outcome.vintage.firstYear) })}
      mark={<SureMark outcome={outcome} about="runs" />}
      note={t("note")}
      table={{
        columns: [t("year"), t("outcome"), t("p10"), t("p50"), t("p90")],
        rows: years.map(({ year, open }) => ({
          key: String(year),
          label: String(year),
          cells: [flat.get(year) ?? 0, open.p10, open.p50, open.p90].map(euros),
        })),
      }}
    >
      <LineChart
        summary={t("summary", {
          year: String(last?.year ?? ""),
          p10: euros(last?.open.p10 ?? 0),
          p50: euros(last?.open.p50 ?? 0),
          p90: euros(last?.open.p90 ?? 0),
        })}
        unit="EUR"
        bands={[
          {
            key: "range",
            tone: "accent",
            points: years.map(({ year, open }) => ({ x: year, low: open.p10, high: open.p90 })),
          },
        ]}
        series={[
          {
            key: "p90",
            label: t("p90"),
            tone: "quiet",
            points: years.map(({ year, open }) => ({ x: year, y: open.p90 })),
          },
          {
            key: "p50",
            label: t("p50"),
            tone: "accent",
            points: years.map(({ year, open }) => ({ x: year, y: open.p50 })),
          },
          {
            key: "outcome",
            label: t("outcome"),
            tone: "ink",
            dashed: true,
            points: years.map(({ year }) => ({ x: year, y: flat.get(year) ?? null })),
          },
          {
            key: "p10",
            label: t("p10"),
            tone: "quiet",
            points: years.map(({ year, open }) => ({ x: year, y: open.p10 })),
          },
        ]}
        formatY={(value) => billions.format(value / 1e9)}
      />
    </ChartFrame>
  );
};
