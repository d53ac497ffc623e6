"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { type ClassBreaks, classOf } from "./class-breaks";
import styles from "./map.module.css";
import type { MapDrawing } from "./map-drawing";
import { useRegionWords } from "./region-words";
import { onPlainClick, useViewHref } from "./view-context";

export interface AreaEvents {
  readonly onChoose: (code: string, byKeyboard: boolean) => void;
  readonly onHover: (code: string | null) => void;
  readonly onFocus: (code: string) => void;
  readonly onBlur: () => void;
}

interface AreaLayerProps {
  readonly drawing: MapDrawing;
  readonly outcome: Outcome;
  readonly breaks: ClassBreaks;
  readonly selected: string | null;
  /** The one region that Tab reaches; the arrow keys move on from there. */
  readonly tabStop: string;
  readonly events: AreaEvents;
}

const figuresByCode = (outcome: Outcome): ReadonlyMap<string, RegionFigures> =>
  new Map(outcome.regions.nodes.map((figures) => [figures.region.code, figures]));

/** The regions: each one a link of its own, with its name and amount. */
export const AreaLayer = ({ drawing, outcome, breaks, selected, tabStop, events }: AreaLayerProps) => {
  const figures = figuresByCode(outcome);
  const wordsOf = useRegionWords(outcome);
  const href = useViewHref();
  return (
    <g>
      {drawing.regions.map(({ code, path }) => {
        const region = figures.get(code);
        if (!region) return null;
        return (
          <a
            key={code}
            href={href({ region: code, municipality: null })}
            className={styles.region}
            data-region={code}
            data-class={classOf(region.ownPosition, breaks)}
            aria-label={wordsOf(region)}
            aria-current={code === selected ? "true" : undefined}
            tabIndex={code === tabStop ? 0 : -1}
            draggable={false}
            onClick={onPlainClick((event) => events.onChoose(code, event.detail === 0))}
            onPointerEnter={() => events.onHover(code)}
            onPointerLeave={() => events.onHover(null)}
            onFocus={() => events.onFocus(code)}
            onBlur={events.onBlur}
          >
            <path d={path} />
            <path d={path} className={styles.pattern} aria-hidden="true" />
          </a>
        );
      })}
      <path d={drawing.borders} className={styles.borders} aria-hidden="true" />
      <path d={drawing.coast} className={styles.coast} aria-hidden="true" />
    </g>
  );
};
