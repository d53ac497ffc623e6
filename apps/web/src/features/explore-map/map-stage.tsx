"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, startTransition, useEffect, useRef, useState } from "react";
import { useView } from "../../address/view-context";
import { useListeners } from "../../design/use-listeners";
import type { Sheets } from "../../map/drawing/lay-sheets";
import styles from "../../map/map.module.css";
import type { MapClass } from "../../map/map-class";
import type { MapDrawing } from "../../map/map-drawing";
import type { MapReading } from "../../map/map-reading";
import type { Point } from "../../map/point";
import type { CountedWish, Inset } from "./leaflet-map";
import { StillMap } from "./still-map";
import { useMapKeys } from "./use-map-keys";
import { usePinchZoom } from "./use-pinch-zoom";
import { useWheelZoom } from "./use-wheel-zoom";
import { ZoomButtons, type ZoomWish } from "./zoom-buttons";

const loadLeaflet = () => import("./leaflet-map");
// Nobody points at anything before the page has come to life.
const MapTooltip = lazy(() => import("./map-tooltip").then((module) => ({ default: module.MapTooltip })));
const LeafletMap = lazy(() => loadLeaflet().then((module) => ({ default: module.LeafletMap })));

/** Milliseconds until what a finger chose stands there. */
const AFTER_A_TOUCH = 2000;

export interface MapStageProps {
  readonly drawing: MapDrawing;
  readonly sheets: Sheets;
  readonly current: boolean;
  readonly outcome: Outcome;
  readonly reading: MapReading;
  /** The class that the legend points at. */
  readonly highlighted: MapClass | null;
  readonly openPanel: (code: string, byKeyboard: boolean) => void;
  readonly openTransfers: (code: string) => void;
  readonly announce: (message: string) => void;
  /** Of the whole country; null until it is measured. */
  readonly pixelsPerUnit: number | null;
  readonly onScale: (pixelsPerUnit: number) => void;
}

/** Pixels from the top left corner of the stage. */
const placeIn = (stage: HTMLElement, left: number, top: number): Point => {
  const box = stage.getBoundingClientRect();
  return [left - box.left, top - box.top];
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
  sheets,
  current,
  outcome,
  reading,
  highlighted,
  openPanel,
  openTransfers,
  announce,
  pixelsPerUnit,
  onScale,
}: MapStageProps) => {
  const t = useTranslations("map");
  const m = useTranslations("municipalities");
  const locale = useLocale();
  const { view, go } = useView();
  const stage = useRef<HTMLDivElement>(null);
  const [alive, setAlive] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const [hoveredFlow, setHoveredFlow] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  /** Reached by keyboard: it is told what it is. */
  const [explained, setExplained] = useState<string | null>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const [place, setPlace] = useState<Point | null>(null);
  const [zoom, setZoom] = useState<{ wish: CountedWish; inset: Inset } | null>(null);

  useEffect(() => setAlive(true), []);

  const first = outcome.regions.nodes[0]?.region.code ?? "";
  const tabStop = alive ? (lastFocused ?? view.region ?? first) : null;

  const focusRegion = (code: string): void => {
    stage.current?.querySelector<SVGAElement>(`[data-region="${CSS.escape(code)}"]`)?.focus();
  };

  const onKeyDown = useMapKeys({
    outcome,
    focused,
    focusRegion,
    openTransfers,
    announce,
    leave: () => {
      if (hovered === null && hoveredFlow === null) go({ region: null, municipality: null, flow: null });
      setHovered(null);
      setHoveredFlow(null);
    },
  });

  const onZoom = (wish: ZoomWish): void => {
    if (!stage.current || (zoom === null && wish !== "in")) return;
    setZoom({ wish: { wish, count: (zoom?.wish.count ?? 0) + 1 }, inset: zoom?.inset ?? insetOf(stage.current) });
  };

  const onWheel = useWheelZoom(onZoom);
  // The zoomed map follows fingers itself.
  const onPinch = usePinchZoom((wish) => zoom === null && onZoom(wish));

  useListeners(stage, {
    ...onWheel,
    ...onPinch,
    keydown: onKeyDown,
    // A finger is about to choose something: that comes first.
    pointerenter: ({ pointerType }) =>
      void setTimeout(() => void loadLeaflet(), pointerType === "touch" ? AFTER_A_TOUCH : 0),
    pointerleave: () => {
      setHoveredFlow(null);
      onWheel.pointerleave();
    },
    // Not on a button, where two presses are two wishes already, nor on the zoomed map, which zooms in on the pointer.
    dblclick: ({ target }) => {
      if (zoom === null && target instanceof Element && !target.closest("button")) onZoom("in");
    },
    pointermove: ({ pointerType, clientX, clientY }) => {
      if (!stage.current || pointerType !== "mouse") return;
      setPlace(placeIn(stage.current, clientX, clientY));
    },
  });

  const onFocus = (code: string, byKeyboard: boolean): void => {
    const follow = () => {
      setFocused(code);
      setLastFocused(code);
    };
    // Who presses with a finger or a mouse sees what he presses, and waits for what it opens.
    if (!byKeyboard) {
      startTransition(follow);
      return;
    }
    follow();
    setExplained(code);
    const box = stage.current?.querySelector(`[data-region="${CSS.escape(code)}"]`)?.getBoundingClientRect();
    if (stage.current && box) setPlace(placeIn(stage.current, box.right - box.width / 3, box.top + box.height / 2));
  };

  const onBlur = (): void => {
    setFocused(null);
    setExplained(null);
  };

  const layers = {
    drawing,
    sheets,
    current,
    outcome,
    reading,
    highlighted,
    tabStop,
    active: hovered ?? focused,
    areaEvents: { onChoose: openPanel, onHover: setHovered, onFocus, onBlur },
    onHoverFlow: setHoveredFlow,
  };
  const pointed = (hoveredFlow ?? hovered ?? explained) !== null;
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
      {pointed && (
        <Suspense fallback={null}>
          <MapTooltip
            outcome={outcome}
            reading={reading}
            region={hoveredFlow ? null : (hovered ?? explained)}
            flow={hoveredFlow}
            at={place}
          />
        </Suspense>
      )}
      {zoom && (
        <p className={styles.zoomNote} role="status">
          <span>{m("published")} </span>
          {m("perRegion")}
        </p>
      )}
      <ZoomButtons onZoom={onZoom} zoomed={zoom !== null} />
    </section>
  );
};
