"use client";

import type { Outcome, Transfer } from "@solidariteitskaart/client";
import { type AreaEvents, AreaLayer } from "./area-layer";
import type { ClassBreaks } from "./class-breaks";
import { FlowLayer } from "./flow-layer";
import { chooseFlows, largestAmount, layFlows } from "./flows-to-draw";
import { LabelLayer } from "./label-layer";
import styles from "./map.module.css";
import type { MapDrawing } from "./map-drawing";
import { PoolLayer } from "./pool-layer";
import { PrintPatterns } from "./print-patterns";
import { useView } from "./view-context";

export interface MapLayersProps {
  readonly drawing: MapDrawing;
  readonly outcome: Outcome;
  readonly breaks: ClassBreaks;
  readonly tabStop: string;
  /** The region under the pointer or with the focus. */
  readonly active: string | null;
  readonly pixelsPerUnit: number;
  readonly areaEvents: AreaEvents;
  readonly onHoverFlow: (transfer: Transfer | null) => void;
}

/** Everything that is drawn, from the ground up. The still map and the one that can be zoomed both show exactly this. */
export const MapLayers = ({
  drawing,
  outcome,
  breaks,
  tabStop,
  active,
  pixelsPerUnit,
  areaEvents,
  onHoverFlow,
}: MapLayersProps) => {
  const { view } = useView();
  const { transfers, route } = outcome.solidarity;
  const centres = new Map(drawing.regions.map(({ code, centre }) => [code, centre]));
  const chosen = chooseFlows(transfers, view.flows, view.region);
  const flows = layFlows(chosen, largestAmount(transfers), centres, pixelsPerUnit);
  const outlined = drawing.regions.filter(({ code }) => code === active || code === view.region);
  return (
    <>
      <PrintPatterns />
      <path d={drawing.ground} className={styles.abroad} aria-hidden="true" />
      <AreaLayer
        drawing={drawing}
        outcome={outcome}
        breaks={breaks}
        selected={view.region}
        tabStop={tabStop}
        events={areaEvents}
      />
      {outlined.map(({ code, path }) => (
        <path
          key={code}
          d={path}
          className={styles.outline}
          data-selected={code === view.region ? "" : undefined}
          aria-hidden="true"
        />
      ))}
      {route === "POOL" && view.flows !== "none" ? (
        <PoolLayer outcome={outcome} centres={centres} selected={view.region} pixelsPerUnit={pixelsPerUnit} />
      ) : (
        <FlowLayer outcome={outcome} flows={flows} selected={view.region} onHover={onHoverFlow} />
      )}
      <LabelLayer drawing={drawing} outcome={outcome} selected={view.region} hovered={active} />
    </>
  );
};
