import type { SectorFigure } from "@solidariteitskaart/client";
import type { Origin, YearPoint } from "../../charts/types";
import { progressMetrics, type Subject } from "./progress-metrics";

/** The figures of one subject, metric by metric, in the order of the file of facts. */
export const metricsOf = (figures: readonly SectorFigure[], subject: Subject): readonly SectorFigure[] =>
  progressMetrics[subject].flatMap((metric) => figures.filter((figure) => figure.metric === metric));

/** The year in which a figure's period ends; null where the source names none. */
export const yearOf = ({ from, until }: Pick<SectorFigure, "from" | "until">): number | null => {
  const day = until ?? from;
  return day === null ? null : Number(day.slice(0, 4));
};

interface Choice {
  readonly metric: string;
  readonly series?: string;
  readonly nature?: SectorFigure["nature"];
}

/** A published figure and one that was worked out can lie on one line. */
export const originOf = ({ status, sources }: Origin): Origin => ({ status, sources });

/** Figures of one way of counting as points by year; periods longer than a year are no point. */
export const pointsOf = (figures: readonly SectorFigure[], choice: Choice): readonly YearPoint[] =>
  figures
    .filter(({ metric, series, nature }) => {
      const { series: wanted = series, nature: kind = nature } = choice;
      return metric === choice.metric && series === wanted && nature === kind;
    })
    .flatMap((figure) => {
      const year = yearOf(figure);
      const oneYear = figure.from?.slice(0, 4) === figure.until?.slice(0, 4);
      return year !== null && oneYear ? [{ x: year, y: figure.value, origin: originOf(figure) }] : [];
    })
    .sort((one, other) => one.x - other.x);
