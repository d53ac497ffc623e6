import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classWord } from "./area-layer";
import styles from "./compare.module.css";
import map from "./map.module.css";
import type { MapClass, ScaleKind } from "./map-class";
import type { MapDrawing } from "./map-drawing";

interface CompareMapProps {
  readonly title: ReactNode;
  readonly name: string;
  readonly drawing: MapDrawing;
  readonly kind: ScaleKind;
  readonly classOfRegion: (code: string) => MapClass | null;
  readonly label: (code: string) => string;
}

/** Radius in units of the drawing from which a region has room for its amount. */
const ROOM_FOR_AMOUNT = 15;

/** One of the maps that stand side by side; its numbers are in the table below them. */
export const CompareMap = ({ title, name, drawing, kind, classOfRegion, label }: CompareMapProps) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  return (
    <figure className={styles.figure} lang={locale}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={t("mapLabel", { title: name })}
        className={styles.drawing}
      >
        {drawing.regions.map(({ code, path }) => (
          <g key={code} className={map.region} data-class={classWord(kind, classOfRegion(code))}>
            <path d={path} />
          </g>
        ))}
        <path d={drawing.borders} className={map.borders} />
        <path d={drawing.coast} className={map.coast} />
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
