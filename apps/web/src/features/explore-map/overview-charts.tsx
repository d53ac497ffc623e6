import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { BarTable } from "../../charts/bar-table";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import { FigureMark } from "../../figures/figure-mark";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { euroDigits, euroInWords, wholeNumber } from "../../format/euro";
import { numberFormat } from "../../format/kept-formats";
import styles from "./overview-charts.module.css";

interface OverviewChartsProps {
  readonly outcome: Outcome;
  /** Path and query of the page with this outcome. */
  readonly at: string;
}

const CourseChart = ({ outcome, at }: OverviewChartsProps) => {
  const locale = useLocale();
  const t = useTranslations("overview");
  const { years, vintage } = outcome;
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const billions = numberFormat(locale, { maximumFractionDigits: 1 });
  const words = (amount: number) => euroInWords(amount, locale);
  const series = (key: "task" | "open") => ({
    key,
    label: t(key),
    tone: key === "task" ? ("ink" as const) : ("short" as const),
    points: years.map((year) => ({ x: year.year, y: year[key] })),
  });
  return (
    <ChartFrame
      name="course"
      at={at}
      title={t("course")}
      unit={t("courseUnit", { base: String(vintage.firstYear) })}
      mark={
        <FigureMark status="MODELLED" formula={t("courseFormula")} vintage={vintage.labels[locale]} sources="page" />
      }
      table={{
        columns: [t("year"), t("task"), t("open"), t("homesLost")],
        rows: years.map(({ year, task, open, homesNotBuilt }) => ({
          key: String(year),
          label: String(year),
          cells: [euroDigits(task, locale), euroDigits(open, locale), wholeNumber(homesNotBuilt, locale)],
        })),
      }}
    >
      <LineChart
        summary={t("courseSummary", {
          first: String(first.year),
          last: String(last.year),
          firstTask: words(first.task),
          lastTask: words(last.task),
          firstOpen: words(first.open),
          lastOpen: words(last.open),
        })}
        unit="EUR"
        series={[series("task"), series("open")]}
        more={[
          {
            label: t("homesLost"),
            unit: "HOMES",
            points: years.map(({ year, homesNotBuilt }) => ({ x: year, y: homesNotBuilt })),
          },
        ]}
        formatY={(amount) => billions.format(amount / 1e9)}
      />
    </ChartFrame>
  );
};

const RankingChart = ({ outcome, at }: OverviewChartsProps) => {
  const locale = useLocale();
  const t = useTranslations("overview");
  const f = useTranslations("figures");
  const { vintage } = outcome;
  const years = { year: String(vintage.lastYear), base: String(vintage.firstYear) };
  const rows = [...outcome.regions.nodes].sort((one, other) => one.ownPosition - other.ownPosition);
  return (
    <ChartFrame
      name="ranking"
      at={at}
      regional
      title={t("ranking")}
      unit={t("rankingUnit", years)}
      mark={
        <FigureMark
          status={rows[0]?.status ?? "MODELLED"}
          formula={f("formula.position", years)}
          vintage={vintage.labels[locale]}
          sources="page"
        />
      }
    >
      <BarTable
        caption={t("ranking")}
        labelHeading={t("region")}
        valueHeading={t("own")}
        unit="EUR"
        rows={rows.map((figures) => ({
          key: figures.region.code,
          label: (
            <>
              {figures.region.shortNames[locale]}
              <HangsMark figures={figures} />
            </>
          ),
          value: figures.ownPosition,
          text: euroInWords(figures.ownPosition, locale, { sign: "always" }),
          tone: figures.ownPosition < 0 ? "short" : "over",
        }))}
      />
      <HangsKey regions={rows} />
    </ChartFrame>
  );
};

/** Below the map: how the task and what stays open run over the years, and the regions in order. */
export const OverviewCharts = ({ outcome, at }: OverviewChartsProps) => {
  const t = useTranslations("overview");
  return (
    <section aria-labelledby="overview" className={`${styles.overview} drawn-when-near`}>
      <h2 id="overview" className={styles.heading}>
        {t("heading")}
      </h2>
      <div className={styles.charts}>
        <CourseChart outcome={outcome} at={at} />
        <RankingChart outcome={outcome} at={at} />
      </div>
    </section>
  );
};
