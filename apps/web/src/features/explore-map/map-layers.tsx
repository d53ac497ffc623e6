"use client";

import type { Outcome } from "@solidariteitskaart/client";
import type { ReactNode } from "react";
import { useView } from "../../address/view-context";
import type { Sheets } from "../../map/drawing/lay-sheets";
import type { Outline } from "../../map/drawing/outlines";
import { allSheets, pickSheet } from "../../map/drawing/pick-sheet";
import styles from "../../map/map.module.css";
import type { MapClass } from "../../map/map-class";
import type { MapDrawing } from "../../map/map-drawing";
import type { MapReading } from "../../map/map-reading";
import { PrintPatterns } from "../../map/print-patterns";
import { type AreaEvents, AreaLayer } from "./area-layer";
import { FlowLayer } from "./flow-layer";
import { arrowOf, flowsToDraw } from "./flows-to-draw";
import { LabelLayer } from "./label-layer";

export interface MapLayersProps {
  readonly drawing: MapDrawing;
  /** Where names and flows lie. */
  readonly sheets: Sheets;
  /** False while `sheets` are of an earlier scenario: flows of another one are not shown. */
  readonly current: boolean;
  readonly outcome: Outcome;
  readonly reading: MapReading;
  /** The class that the legend points at. */
  readonly highlighted: MapClass | null;
  readonly tabStop: string | null;
  /** The region under the pointer or with the focus. */
  readonly active: string | null;
  /** Null while nobody knows: then the style sheet chooses the layout by the size of the screen. */
  readonly pixelsPerUnit: number | null;
  /** How many times the whole country is enlarged. */
  readonly enlarged?: number;
  readonly areaEvents: AreaEvents;
  readonly onHoverFlow: (key: string | null) => void;
  /** What a map that is enlarged draws above the flows, around their outlines. */
  readonly above?: (flows: readonly Outline[]) => ReactNode;
}

/** Everything that is drawn, from the ground up. The still map and the one that can be zoomed both show exactly this. */
export const MapLayers = ({
  drawing,
  sheets,
  current,
  outcome,
  reading,
  highlighted,
  tabStop,
  active,
  pixelsPerUnit,
  enlarged = 1,
  areaEvents,
  onHoverFlow,
  above,
}: MapLayersProps) => {
  const { view } = useView();
  const { transfers } = outcome.solidarity;
  const shown = pixelsPerUnit === null ? allSheets(sheets) : [pickSheet(sheets, pixelsPerUnit / enlarged)];
  // Who gives whom what is only settled over the whole period.
  const choice = reading.period.span === "whole" ? view.flows : "none";
  const { region, flow } = view;
  const outlined = drawing.regions.filter(({ code }) => code === active || code === view.region);
  return (
    <>
      <PrintPatterns />
      <path d={drawing.ground} className={styles.abroad} />
      <AreaLayer
        drawing={drawing}
        outcome={outcome}
        reading={reading}
        selected={view.region}
        highlighted={highlighted}
        tabStop={tabStop}
        events={areaEvents}
      />
      {outlined.map(({ code }) => (
        <use
          key={code}
          href={`#area-${code}`}
          className={styles.outline}
          data-selected={code === view.region ? "" : undefined}
        />
      ))}
      {shown.map((sheet) => {
        if (sheet === null) return null;
        const flows = current ? flowsToDraw(sheet, transfers, { choice, region, flow }) : [];
        const unit = 1 / sheet.scale;
        return (
          <g key={sheet.stage} className={pixelsPerUnit === null ? styles.sheet : undefined} data-sheet={sheet.stage}>
            <FlowLayer
              outcome={outcome}
              flows={flows}
              selected={region}
              unit={unit}
              enlarged={enlarged}
              onHover={onHoverFlow}
            />
            <LabelLayer sheet={sheet} outcome={outcome} reading={reading} selected={region} />
            {above?.(flows.map((shape) => arrowOf(shape, unit, enlarged)))}
          </g>
        );
      })}
    </>
  );
};
