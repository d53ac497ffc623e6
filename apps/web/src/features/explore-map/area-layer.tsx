"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { type BalanceClass, type ClassBreaks, classOf } from "./class-breaks";
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
  /** The class that the legend points at; all others step back. */
  readonly highlighted: BalanceClass | null;
  /** The one region that Tab reaches; the arrow keys move on from there. Null: Tab reaches all, without scripts. */
  readonly tabStop: string | null;
  readonly events: AreaEvents;
}

const figuresByCode = (outcome: Outcome): ReadonlyMap<string, RegionFigures> =>
  new Map(outcome.regions.nodes.map((figures) => [figures.region.code, figures]));

/** The regions: each one a link of its own, with its name and amount. */
export const AreaLayer = ({ drawing, outcome, breaks, selected, highlighted, tabStop, events }: AreaLayerProps) => {
  const figures = figuresByCode(outcome);
  const wordsOf = useRegionWords(outcome);
  const href = useViewHref();
  return (
    <g>
      {drawing.regions.map(({ code, path }) => {
        const region = figures.get(code);
        if (!region) return null;
        const balanceClass = classOf(region.ownPosition, breaks);
        return (
          <a
            key={code}
            href={href({ region: code, municipality: null })}
            className={styles.region}
            data-region={code}
            data-class={balanceClass}
            data-dim={highlighted !== null && highlighted !== balanceClass ? "" : undefined}
            aria-label={wordsOf(region)}
            aria-current={code === selected ? "true" : undefined}
            tabIndex={tabStop === null || code === tabStop ? 0 : -1}
            draggable={false}
            onClick={onPlainClick((event) => events.onChoose(code, event.detail === 0))}
            onPointerEnter={() => events.onHover(code)}
            onPointerLeave={() => events.onHover(null)}
            onFocus={() => events.onFocus(code)}
            onBlur={events.onBlur}
          >
            <path id={`area-${code}`} d={path} />
          </a>
        );
      })}
      <path d={drawing.borders} className={styles.borders} />
      <path d={drawing.coast} className={styles.coast} />
    </g>
  );
};
