"use client";

import type { Outcome } from "@solidariteitskaart/client";
import type { Sheet } from "../../map/drawing/sheet";
import type { MapClass } from "../../map/map-class";
import styles from "../../map/map-legend.module.css";
import type { MapReading } from "../../map/map-reading";
import { AreaLegend } from "./area-legend";
import { FlowLegend } from "./flow-legend";

interface MapLegendProps {
  readonly outcome: Outcome;
  readonly reading: MapReading;
  /** The layout that is drawn. */
  readonly sheet: Sheet | null;
  readonly onHover: (mapClass: MapClass | null) => void;
}

/** What colours and widths mean. */
export const MapLegend = ({ outcome, reading, sheet, onHover }: MapLegendProps) => (
  <div className={`${styles.legend} drawn-when-near`}>
    <AreaLegend outcome={outcome} reading={reading} onHover={onHover} />
    {reading.period.span === "whole" && sheet && <FlowLegend outcome={outcome} sheet={sheet} />}
  </div>
);
