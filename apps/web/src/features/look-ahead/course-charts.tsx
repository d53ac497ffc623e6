import type { LongRun, Unit } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import type { FormatNumber, Level } from "../../charts/types";
import { FigureMark } from "../../figures/figure-mark";
import { euroInWords } from "../../format/euro";
import { quantityInWords } from "../../format/quantity";
import styles from "./long-run.module.css";
import type { RatioNorms } from "./norms-of";

type Year = LongRun["national"][number];

interface CourseChartsProps {
  readonly longRun: LongRun;
  readonly norms: RatioNorms;
  /** Name of the recalculation. */
  readonly vintage: string;
  /** Path and query of the page. */
  readonly at: string;
}

const keys = ["share", "debtPerHome", "icr", "ltv", "monthlyResult"] as const;

const figureOf: Readonly<Record<(typeof keys)[number], (year: Year) => number | null>> = {
  share: ({ shareTogether }) => shareTogether,
  debtPerHome: ({ finance }) => finance.debtPerHome,
  icr: ({ finance }) => finance.icr,
  ltv: ({ finance }) => finance.ltv,
  monthlyResult: ({ finance }) => finance.monthlyResultPerHome,
};

const units = {
  share: "FRACTION",
  debtPerHome: "EUR_NOMINAL_PER_HOME",
  icr: "RATIO",
  ltv: "FRACTION",
  monthlyResult: "EUR_NOMINAL_PER_HOME_PER_MONTH",
} as const satisfies Readonly<Record<(typeof keys)[number], Unit>>;

/** The course until the last year: what can be built, and what it does to the books. */
export const CourseCharts = ({ longRun, norms, vintage, at }: CourseChartsProps) => {
  const locale = useLocale();
  const t = useTranslations("longRun.charts");
  const formats: Readonly<Record<(typeof keys)[number], FormatNumber>> = {
    share: (value) => quantityInWords(value, "fraction", locale),
    debtPerHome: (value) => euroInWords(value, locale),
    icr: (value) => quantityInWords(value, "ratio", locale),
    ltv: (value) => quantityInWords(value, "fraction", locale),
    monthlyResult: (value) => euroInWords(value, locale),
  };
  const levels: Partial<Record<(typeof keys)[number], readonly Level[]>> = {
    icr: norms.icr === null ? [] : [{ label: t("normIcr", { norm: formats.icr(norms.icr) }), y: norms.icr }],
    ltv: norms.ltv === null ? [] : [{ label: t("normLtv", { norm: formats.ltv(norms.ltv) }), y: norms.ltv }],
  };
  return (
    <div className={styles.charts}>
      {keys.map((key) => (
        <ChartFrame
          key={key}
          name={key}
          at={at}
          title={t(`${key}.title`)}
          unit={t(`${key}.unit`)}
          mark={<FigureMark status="MODELLED" formula={t(`${key}.formula`)} vintage={vintage} sources={[]} />}
        >
          <LineChart
            summary={t(`${key}.summary`)}
            unit={units[key]}
            series={[
              {
                key,
                label: "",
                tone: key === "share" ? "accent" : "ink",
                points: longRun.national.map((year) => ({ x: year.year, y: figureOf[key](year) })),
              },
            ]}
            levels={levels[key] ?? []}
            formatY={formats[key]}
          />
        </ChartFrame>
      ))}
    </div>
  );
};
