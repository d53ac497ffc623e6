"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { onPlainClick, useView, useViewHref } from "../../address/view-context";
import { whenHovering } from "../../design/when-hovering";
import { useRegionNames } from "../../figures/region-names";
import { euroInWords } from "../../format/euro";
import { closedPath } from "../../map/drawing/svg-text";
import styles from "../../map/map.module.css";
import { minus } from "../../map/point";
import { arrowOf, concerns, type ShownFlow } from "./flows-to-draw";

interface FlowLayerProps {
  readonly outcome: Outcome;
  readonly flows: readonly ShownFlow[];
  readonly selected: string | null;
  /** Units of the drawing in one pixel. */
  readonly unit: number;
  /** How many times the map is enlarged: flows stay as wide as the legend says. */
  readonly enlarged: number;
  readonly onHover: (key: string | null) => void;
}

/** On a map that is enlarged a tenth of a unit is a pixel and more. */
const ENLARGED_PARTS = 200;

/** The flows: each one a link of its own with its two regions and its amount. */
export const FlowLayer = ({ outcome, flows, selected, unit, enlarged, onHover }: FlowLayerProps) => {
  const locale = useLocale();
  const t = useTranslations("map");
  const names = useRegionNames(outcome);
  const href = useViewHref();
  const { view, go } = useView();
  return (
    <g className={styles.flows} data-chosen={flows.some(({ key }) => key === view.flow) ? "" : undefined}>
      {flows.map(({ key, transfer, lane, width }) => {
        const [start] = lane;
        // Seen from its start, so that the arrow can grow from the giver.
        const outline = arrowOf({ lane, width }, unit, enlarged);
        const path = closedPath(
          outline.map((point) => minus(point, start)),
          enlarged > 1 ? ENLARGED_PARTS : undefined,
        );
        const words = t("flow", {
          from: names(transfer.from.code),
          to: names(transfer.to.code),
          amount: euroInWords(transfer.amount, locale),
        });
        return (
          <a
            key={key}
            href={href({ flow: key })}
            className={styles.flow}
            data-flow={key}
            data-faded={selected !== null && !concerns(transfer, selected) ? "" : undefined}
            aria-current={view.flow === key ? "true" : undefined}
            aria-label={words}
            // The panel lists the flows: there Tab reaches each of them.
            tabIndex={-1}
            draggable={false}
            onPointerEnter={whenHovering(() => onHover(key))}
            onPointerLeave={() => onHover(null)}
            onClick={onPlainClick(() => go({ flow: key }))}
          >
            <svg x={start[0]} y={start[1]} overflow="visible" aria-hidden="true">
              <path d={path} className={styles.reach} />
              <path d={path} className={styles.arrow} />
            </svg>
          </a>
        );
      })}
    </g>
  );
};
