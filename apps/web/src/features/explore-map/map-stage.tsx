"use client";

import type { Outcome, Transfer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { lazy, type PointerEvent, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { type BalanceClass, type ClassBreaks, classOf } from "./class-breaks";
import type { CountedWish, Inset } from "./leaflet-map";
import styles from "./map.module.css";
import type { MapDrawing } from "./map-drawing";
import { MapTooltip } from "./map-tooltip";
import { StillMap } from "./still-map";
import { useMapKeys } from "./use-map-keys";
import { useView } from "./view-context";
import { ZoomButtons, type ZoomWish } from "./zoom-buttons";

const loadLeaflet = () => import("./leaflet-map");
const LeafletMap = lazy(() => loadLeaflet().then((module) => ({ default: module.LeafletMap })));

export interface MapStageProps {
  readonly drawing: MapDrawing;
  readonly outcome: Outcome;
  readonly breaks: ClassBreaks;
  /** The class that the legend points at. */
  readonly highlighted: BalanceClass | null;
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
  breaks,
  highlighted,
  openPanel,
  openTransfers,
  announce,
}: MapStageProps) => {
  const t = useTranslations("map");
  const locale = useLocale();
  const { view, go } = useView();
  const stage = useRef<HTMLDivElement>(null);
  const [alive, setAlive] = useState(false);
  const [pixelsPerUnit, setPixelsPerUnit] = useState(1);
  const [hovered, setHovered] = useState<string | null>(null);
  const [hoveredFlow, setHoveredFlow] = useState<Transfer | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [zoom, setZoom] = useState<{ wish: CountedWish; inset: Inset } | null>(null);

  useEffect(() => setAlive(true), []);

  const first = outcome.regions.nodes[0]?.region.code ?? "";
  const tabStop = lastFocused ?? view.region ?? first;

  const focusRegion = (code: string): void => {
    stage.current?.querySelector<SVGAElement>(`[data-region="${CSS.escape(code)}"]`)?.focus({ preventScroll: true });
  };

  const onKeyDown = useMapKeys({
    outcome,
    focused,
    focusRegion,
    openTransfers,
    announce,
    escape: () =>
      hovered || hoveredFlow ? (setHovered(null), setHoveredFlow(null)) : go({ region: null, municipality: null }),
  });

  const onZoom = (wish: ZoomWish): void => {
    if (!stage.current || (zoom === null && wish !== "in")) return;
    setZoom({ wish: { wish, count: (zoom?.wish.count ?? 0) + 1 }, inset: zoom?.inset ?? insetOf(stage.current) });
  };

  const onFocus = (code: string): void => {
    setFocused(code);
    setLastFocused(code);
    const box = stage.current?.querySelector(`[data-region="${CSS.escape(code)}"]`)?.getBoundingClientRect();
    if (stage.current && box) setPlace(placeIn(stage.current, box.right - box.width / 3, box.top + box.height / 2));
  };

  const layers = {
    drawing,
    outcome,
    breaks,
    tabStop,
    active: hovered ?? focused,
    areaEvents: { onChoose: openPanel, onHover: setHovered, onFocus, onBlur: () => setFocused(null) },
    onHoverFlow: setHoveredFlow,
  };
  const onScale = useCallback((scale: number) => setPixelsPerUnit(scale), []);
  const still = <StillMap {...layers} pixelsPerUnit={pixelsPerUnit} onScale={onScale} />;
  const held =
    highlighted === null
      ? ""
      : outcome.regions.nodes
          .filter((one) => classOf(one.ownPosition, breaks) === highlighted)
          .map((one) => one.region.code)
          .join(" ");

  return (
    <div
      ref={stage}
      id="map"
      className={styles.stage}
      // Arrow keys reach the map also while a screen reader is reading; without scripts it is a plain group of links.
      role={alive ? "application" : "group"}
      aria-label={t("label", { count: outcome.regions.nodes.length, vintage: outcome.vintage.labels[locale] })}
      data-highlight={held || undefined}
      onKeyDown={onKeyDown}
      onPointerEnter={() => void loadLeaflet()}
      onPointerMove={({ pointerType, clientX, clientY }: PointerEvent) => {
        if (stage.current && pointerType === "mouse") setPlace(placeIn(stage.current, clientX, clientY));
      }}
      onDoubleClick={() => zoom === null && onZoom("in")}
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
        region={hoveredFlow ? null : (hovered ?? focused)}
        transfer={hoveredFlow}
        at={place}
      />
      <ZoomButtons onZoom={onZoom} />
    </div>
  );
};
