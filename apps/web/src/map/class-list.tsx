import type { ReactNode } from "react";
import { useLegendRanges } from "./legend-ranges";
import map from "./map.module.css";
import { classesOf, classWord, type MapClass } from "./map-class";
import legend from "./map-legend.module.css";
import type { MapReading } from "./map-reading";

interface ClassListProps {
  readonly reading: MapReading;
  readonly className?: string | undefined;
  readonly itemClassName?: string | undefined;
  /** Stands before the range of a class. */
  readonly before?: (mapClass: MapClass) => ReactNode;
}

/** The classes of a map with their colours and ranges, from little to much. */
export const ClassList = ({ reading, className, itemClassName, before }: ClassListProps) => {
  const { range } = useLegendRanges(reading);
  const { kind } = reading;
  const classes = kind === "loss" ? classesOf.loss.toReversed() : classesOf[kind];
  return (
    <ul className={className}>
      {classes.map((mapClass) => (
        <li key={mapClass} className={itemClassName}>
          <svg className={legend.swatch} width="22" height="14" aria-hidden="true" focusable="false">
            <g className={map.swatch} data-class={classWord(kind, mapClass)}>
              <rect width="22" height="14" className={legend.fill} />
            </g>
          </svg>
          <span className={legend.range}>
            {before?.(mapClass)}
            {range(mapClass)}
          </span>
        </li>
      ))}
    </ul>
  );
};
