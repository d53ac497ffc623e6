import type { Frontier, ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { LineChart } from "../../charts/line-chart";
import { FigureMark } from "../../figures/figure-mark";
import { euroInWords } from "../../format/euro";
import { useLeverTexts } from "../../levers/lever-texts";
import { shortWords } from "../../levers/lever-words";
import { useUnitWords } from "../../levers/use-unit-words";
import { FrontierTable } from "./frontier-table";
import styles from "./result.module.css";

interface FrontierChartProps {
  readonly frontier: Frontier;
  readonly figures: ScenarioFigures;
  /** Path and query of the page with this pair. */
  readonly at: string;
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

/** How far the second lever has to go at each value of the first; each combination can be taken over. */
export const FrontierChart = ({ frontier, figures, at, onTake }: FrontierChartProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.frontier");
  const words = useUnitWords();
  const { leverA, leverB, points } = frontier;
  const a = useLeverTexts(leverA.key).name;
  const b = useLeverTexts(leverB.key).name;
  const closing = points.flatMap((point) => (point.b === null ? [] : [{ a: point.a, b: point.b }]));
  const [first, last] = [closing[0], closing.at(-1)];
  if (!first || !last) {
    const least = Math.min(...points.map(({ open }) => open));
    return <p className={styles.note}>{t("none", { amount: euroInWords(least, locale) })}</p>;
  }
  const value = (amount: number, lever: typeof leverA) => words(amount, lever.unit);
  return (
    <>
      <ChartFrame
        name="frontier"
        at={at}
        title={t("title")}
        unit={t("unit", { a, b })}
        mark={
          <FigureMark
            status="MODELLED"
            formula={t("formula")}
            vintage={figures.vintage.labels[locale]}
            sources="page"
          />
        }
      >
        <LineChart
          summary={t("summary", {
            a,
            b,
            from: value(first.a, leverA),
            until: value(last.a, leverA),
            before: value(first.b, leverB),
            after: value(last.b, leverB),
          })}
          unit={leverB.unit}
          along={{ name: a, unit: leverA.unit }}
          series={[
            { key: "frontier", label: b, tone: "accent", points: points.map((point) => ({ x: point.a, y: point.b })) },
          ]}
          formatX={(at) => shortWords(at, leverA.unit, locale)}
          formatY={(at) => shortWords(at, leverB.unit, locale)}
        />
      </ChartFrame>
      <FrontierTable frontier={frontier} a={a} b={b} onTake={onTake} />
    </>
  );
};
