import type { ScaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import styles from "./chart.module.css";
import type { Band, BandPoint, FormatNumber, Series, YearPoint } from "./types";

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Paths need no more than a tenth of a pixel. */
const tenth = (place: number): number => Math.round(place * 10) / 10;

/** A range by year, filled. */
export const BandShape = ({ band, x, y }: Scales & { readonly band: Band }) => {
  const shape = area<BandPoint>()
    .x((point) => tenth(x(point.x)))
    .y0((point) => tenth(y(point.low)))
    .y1((point) => tenth(y(point.high)));
  return <path d={shape(band.points) ?? ""} className={styles.band} data-tone={band.tone} />;
};

interface LineShapeProps extends Scales {
  readonly series: Series;
  readonly formatX: FormatNumber;
  readonly formatY: FormatNumber;
}

/** A line with a dot at each value; pointing at a dot says its value. */
export const LineShape = ({ series, x, y, formatX, formatY }: LineShapeProps) => {
  const shape = line<YearPoint>()
    .defined((point) => point.y !== null)
    .x((point) => tenth(x(point.x)))
    .y((point) => tenth(y(point.y ?? 0)));
  return (
    <g data-tone={series.tone} data-series={series.key}>
      <path d={shape(series.points) ?? ""} className={styles.line} data-dashed={series.dashed ? "" : undefined} />
      {series.points.map(
        ({ x: at, y: value }) =>
          value !== null && (
            <circle key={at} cx={x(at).toFixed(1)} cy={y(value).toFixed(1)} r="3" className={styles.dot}>
              <title>{`${series.label}, ${formatX(at)}: ${formatY(value)}`}</title>
            </circle>
          ),
      )}
    </g>
  );
};
