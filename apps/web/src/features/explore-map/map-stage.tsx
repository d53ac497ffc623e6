"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useView } from "../../address/view-context";
import { useListeners } from "../../design/use-listeners";
import styles from "../../map/map.module.css";
import type { MapClass } from "../../map/map-class";
import type { MapDrawing } from "../../map/map-drawing";
import type { MapReading } from "../../map/map-reading";
import { flowUnderPointer } from "./flow-under-pointer";
import type { CountedWish, Inset } from "./leaflet-map";
import { MapTooltip } from "./map-tooltip";
import { StillMap } from "./still-map";
import { useMapKeys } from "./use-map-keys";
import { ZoomButtons, type ZoomWish } from "./zoom-buttons";

const loadLeaflet = () => import("./leaflet-map");
const LeafletMap = lazy(() => loadLeaflet().then((module) => ({ default: module.LeafletMap })));

export interface MapStageProps {
  readonly drawing: MapDrawing;
  readonly outcome: Outcome;
  readonly reading: MapReading;
  /** The class that the legend points at. */
  readonly highlighted: MapClass | null;
  readonly openPanel: (code: string, byKeyboard: boolean) => void;
  readonly openTransfers: (code: string) => void;
  readonly announce: (message: string) => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: "left" | "right";
}

const placeIn = (stage: HTMLElement, left: number, top: number): Place => {
  const box = stage.getBoundingClientRect();
  const x = left - box.left;
  const y = Math.max(60, Math.min(box.height - 60, top - box.top));
  return { left: x, top: y, side: x > box.width * 0.6 ? "left" : "right" };
};

const insetOf = (stage: HTMLElement): Inset => {
  const outer = stage.getBoundingClientRect();
  const inner = stage.querySelector('[data-map="still"]')?.getBoundingClientRect() ?? outer;
  return {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    right: outer.right - inner.right,
    bottom: outer.bottom - inner.bottom,
  };
};

/** The map with what moves over it: pointer, focus, keys and zoom. */
export const MapStage = ({
  drawing,
  outcome,
  reading,
  highlighted,
  openPanel,
  openTransfers,
  announce,
}: MapStageProps) => {
  const t = useTranslations("map");
  const m = useTranslations("municipalities");
  const locale = useLocale();
  const { view, go } = useView();
  const stage = useRef<HTMLDivElement>(null);
  const [alive, setAlive] = useState(false);
  const [pixelsPerUnit, setPixelsPerUnit] = useState(1);
  const [hovered, setHovered] = useState<string | null>(null);
  const [hoveredFlow, setHoveredFlow] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [zoom, setZoom] = useState<{ wish: CountedWish; inset: Inset } | null>(null);

  useEffect(() => setAlive(true), []);

  const first = outcome.regions.nodes[0]?.region.code ?? "";
  const tabStop = alive ? (lastFocused ?? view.region ?? first) : null;

  const focusRegion = (code: string): void => {
    stage.current?.querySelector<SVGAElement>(`[data-region="${CSS.escape(code)}"]`)?.focus({ preventScroll: true });
  };

  const onKeyDown = useMapKeys({
    outcome,
    focused,
    focusRegion,
    openTransfers,
    announce,
    leave: () => {
      if (hovered === null && hoveredFlow === null) go({ region: null, municipality: null });
      setHovered(null);
      setHoveredFlow(null);
    },
  });

  const onZoom = (wish: ZoomWish): void => {
    if (!stage.current || (zoom === null && wish !== "in")) return;
    setZoom({ wish: { wish, count: (zoom?.wish.count ?? 0) + 1 }, inset: zoom?.inset ?? insetOf(stage.current) });
  };

  useListeners(stage, {
    keydown: onKeyDown,
    pointerenter: () => void loadLeaflet(),
    pointerleave: () => setHoveredFlow(null),
    // Not on a button, where two presses are two wishes already, nor on the zoomed map, which zooms in on the pointer.
    dblclick: ({ target }) => {
      if (zoom === null && target instanceof Element && !target.closest("button")) onZoom("in");
    },
    pointermove: ({ pointerType, clientX, clientY }) => {
      if (!stage.current || pointerType !== "mouse") return;
      setPlace(placeIn(stage.current, clientX, clientY));
      setHoveredFlow(flowUnderPointer(stage.current, clientX, clientY));
    },
  });

  const onFocus = (code: string): void => {
    setFocused(code);
    setLastFocused(code);
    const box = stage.current?.querySelector(`[data-region="${CSS.escape(code)}"]`)?.getBoundingClientRect();
    if (stage.current && box) setPlace(placeIn(stage.current, box.right - box.width / 3, box.top + box.height / 2));
  };

  const layers = {
    drawing,
    outcome,
    reading,
    highlighted,
    tabStop,
    active: hovered ?? focused,
    areaEvents: { onChoose: openPanel, onHover: setHovered, onFocus, onBlur: () => setFocused(null) },
    activeFlow: hoveredFlow,
  };
  const onScale = useCallback((scale: number) => setPixelsPerUnit(scale), []);
  const still = <StillMap {...layers} pixelsPerUnit={pixelsPerUnit} onScale={onScale} />;

  return (
    <section
      ref={stage}
      id="map"
      className={styles.stage}
      // With scripts the arrow keys belong to the map, also for who reads by ear; without, it is a plain list of links.
      role={alive ? "application" : undefined}
      aria-label={t("label", { count: outcome.regions.nodes.length, vintage: outcome.vintage.labels[locale] })}
    >
      {zoom ? (
        <Suspense fallback={still}>
          <LeafletMap {...layers} inset={zoom.inset} wish={zoom.wish} onClosed={() => setZoom(null)} />
        </Suspense>
      ) : (
        still
      )}
      <MapTooltip
        outcome={outcome}
        reading={reading}
        region={hoveredFlow ? null : (hovered ?? focused)}
        flow={hoveredFlow}
        at={place}
      />
      {zoom && (
        <p className={styles.zoomNote} role="status">
          {m("note")}
        </p>
      )}
      <ZoomButtons onZoom={onZoom} zoomed={zoom !== null} />
    </section>
  );
};
