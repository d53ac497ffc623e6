"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useMemo } from "react";
import { useView } from "../../address/view-context";
import styles from "../../map/map.module.css";
import type { MapClass } from "../../map/map-class";
import type { MapDrawing } from "../../map/map-drawing";
import type { MapReading } from "../../map/map-reading";
import { PrintPatterns } from "../../map/print-patterns";
import { type AreaEvents, AreaLayer } from "./area-layer";
import { FlowLayer } from "./flow-layer";
import { chooseFlows, largestAmount, layFlows } from "./flows-to-draw";
import { LabelLayer } from "./label-layer";
import { PoolLayer } from "./pool-layer";

export interface MapLayersProps {
  readonly drawing: MapDrawing;
  readonly outcome: Outcome;
  readonly reading: MapReading;
  /** The class that the legend points at. */
  readonly highlighted: MapClass | null;
  readonly tabStop: string | null;
  /** The region under the pointer or with the focus. */
  readonly active: string | null;
  readonly pixelsPerUnit: number;
  readonly areaEvents: AreaEvents;
  /** The flow under the pointer, "FRL-HMR". */
  readonly activeFlow: string | null;
}

/** Everything that is drawn, from the ground up. The still map and the one that can be zoomed both show exactly this. */
export const MapLayers = ({
  drawing,
  outcome,
  reading,
  highlighted,
  tabStop,
  active,
  pixelsPerUnit,
  areaEvents,
  activeFlow,
}: MapLayersProps) => {
  const { view } = useView();
  const { transfers, route } = outcome.solidarity;
  const centres = useMemo(() => new Map(drawing.regions.map(({ code, centre }) => [code, centre])), [drawing]);
  // Who gives whom what is only settled over the whole period.
  const choice = reading.period.span === "whole" ? view.flows : "none";
  const flows = useMemo(
    () => layFlows(chooseFlows(transfers, choice, view.region), largestAmount(transfers), centres, pixelsPerUnit),
    [transfers, choice, view.region, centres, pixelsPerUnit],
  );
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
      {route === "POOL" && choice !== "none" ? (
        <PoolLayer outcome={outcome} centres={centres} selected={view.region} pixelsPerUnit={pixelsPerUnit} />
      ) : (
        <FlowLayer outcome={outcome} flows={flows} selected={view.region} active={activeFlow} />
      )}
      <LabelLayer drawing={drawing} outcome={outcome} reading={reading} selected={view.region} hovered={active} />
    </>
  );
};
