import { useLocale, useTranslations } from "next-intl";
import { classWord } from "./area-layer";
import styles from "./compare.module.css";
import map from "./map.module.css";
import type { MapDrawing } from "./map-drawing";
import { classIn, type MapReading } from "./map-reading";
import { PrintPatterns } from "./print-patterns";

interface CompareMapProps {
  /** Which of the three maps this is. */
  readonly part: string;
  readonly title: string;
  readonly drawing: MapDrawing;
  readonly reading: MapReading;
  readonly selected: string | null;
  /** On a region, as short as it gets. */
  readonly label: (code: string) => string;
  /** What a pointer that rests on a region reads. */
  readonly tip: (code: string) => string;
}

/** Radius in units of the drawing from which a region has room for its amount. */
const ROOM_FOR_AMOUNT = 15;

/** One of the maps that stand side by side; its numbers are in the table below them. */
export const CompareMap = ({ part, title, drawing, reading, selected, label, tip }: CompareMapProps) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const outlined = drawing.regions.find(({ code }) => code === selected);
  return (
    <figure className={styles.figure} lang={locale}>
      <figcaption className={styles.caption}>
        <span className={styles.part}>{part}</span> {title}
      </figcaption>
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={t("mapLabel", { part, title })}
        className={styles.drawing}
      >
        <PrintPatterns />
        {drawing.regions.map(({ code, path }) => (
          <g
            key={code}
            className={map.region}
            data-region={code}
            data-class={classWord(reading.kind, classIn(reading, code))}
          >
            <path d={path}>
              <title>{tip(code)}</title>
            </path>
          </g>
        ))}
        <path d={drawing.borders} className={map.borders} />
        <path d={drawing.coast} className={map.coast} />
        {outlined && <path d={outlined.path} className={map.outline} data-selected="" />}
        <g aria-hidden="true" className={styles.amounts}>
          {drawing.regions
            .filter(({ room }) => room >= ROOM_FOR_AMOUNT)
            .map(({ code, centre: [x, y] }) => (
              <text key={code} x={x} y={y} dy="0.35em">
                {label(code)}
              </text>
            ))}
        </g>
      </svg>
    </figure>
  );
};
