"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { onPlainClick, useViewHref } from "../../address/view-context";
import { whenHovering } from "../../design/when-hovering";
import styles from "../../map/map.module.css";
import { classWord, type MapClass } from "../../map/map-class";
import type { MapDrawing } from "../../map/map-drawing";
import { classIn, type MapReading } from "../../map/map-reading";
import { useRegionWords } from "./region-words";

export interface AreaEvents {
  readonly onChoose: (code: string, byKeyboard: boolean) => void;
  readonly onHover: (code: string | null) => void;
  readonly onFocus: (code: string, byKeyboard: boolean) => void;
  readonly onBlur: () => void;
}

interface AreaLayerProps {
  readonly drawing: MapDrawing;
  readonly outcome: Outcome;
  readonly reading: MapReading;
  readonly selected: string | null;
  /** The class that the legend points at; all others step back. */
  readonly highlighted: MapClass | null;
  /** The one region that Tab reaches; the arrow keys move on from there. Null: Tab reaches all, without scripts. */
  readonly tabStop: string | null;
  readonly events: AreaEvents;
}

/** The regions: each one a link of its own, with its name and amount. */
export const AreaLayer = ({ drawing, outcome, reading, selected, highlighted, tabStop, events }: AreaLayerProps) => {
  const figures = new Map(outcome.regions.nodes.map((one) => [one.region.code, one]));
  const wordsOf = useRegionWords(outcome, reading);
  const href = useViewHref();
  return (
    <g>
      {drawing.regions.map(({ code, path }) => {
        const region = figures.get(code);
        if (!region) return null;
        const mapClass = classIn(reading, code);
        return (
          <a
            key={code}
            href={href({ region: code, municipality: null })}
            className={styles.region}
            data-region={code}
            data-class={classWord(reading.kind, mapClass)}
            data-dim={highlighted !== null && highlighted !== mapClass ? "" : undefined}
            aria-label={wordsOf(region)}
            aria-current={code === selected ? "true" : undefined}
            tabIndex={tabStop === null || code === tabStop ? 0 : -1}
            draggable={false}
            onClick={onPlainClick((event) => events.onChoose(code, event.detail === 0))}
            onPointerEnter={whenHovering(() => events.onHover(code))}
            onPointerLeave={() => events.onHover(null)}
            onFocus={({ currentTarget }) => events.onFocus(code, currentTarget.matches(":focus-visible"))}
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
