"use client";

import "leaflet/dist/leaflet.css";
import { DomUtil, type LatLngBounds, type Map as LeafletMapType, latLng, latLngBounds, point } from "leaflet";
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { MapContainer, SVGOverlay, useMap, useMapEvents } from "react-leaflet";
import { useView } from "../../address/view-context";
import styles from "./leaflet-map.module.css";
import { MapLayers, type MapLayersProps } from "./map-layers";
import { MunicipalityLayer } from "./municipality-layer";
import { useLessMotion } from "./use-less-motion";
import { useMunicipalities } from "./use-municipalities";
import { type PanWish, pans, type ZoomWish } from "./zoom-buttons";

/** A wish of the reader; counted, so that the same wish twice is two wishes. */
export interface CountedWish {
  readonly wish: ZoomWish;
  readonly count: number;
}

/** Where the still map stood inside the stage, so that this one starts exactly there. Pixels. */
export interface Inset {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface LeafletMapProps extends Omit<MapLayersProps, "pixelsPerUnit" | "enlarged"> {
  readonly inset: Inset;
  readonly wish: CountedWish;
  readonly onClosed: () => void;
}

const DEEPEST = 4;
const STEP = 0.8;
/** So many times enlarged, lines between municipalities help more than they hinder. */
const NEAR = 1.5;

/** Pixels that one press moves the map, to the right and down. */
const PAN: Readonly<Record<PanWish, readonly [number, number]>> = {
  north: [0, -140],
  west: [-140, 0],
  east: [140, 0],
  south: [0, 140],
};

const fitInside = (map: LeafletMapType, bounds: LatLngBounds, { left, top, right, bottom }: Inset): void => {
  map.fitBounds(bounds, { paddingTopLeft: [left, top], paddingBottomRight: [right, bottom], animate: false });
};

const Wishes = ({
  bounds,
  inset,
  wish,
  onClosed,
}: Pick<LeafletMapProps, "inset" | "wish" | "onClosed"> & { bounds: LatLngBounds }) => {
  const map = useMap();
  const lessMotion = useLessMotion();
  const [ready, setReady] = useState(false);
  const carryOut = useEffectEvent((asked: ZoomWish) => {
    const pan = pans.find((one) => one === asked);
    if (pan) map.panBy([...PAN[pan]], { animate: !lessMotion });
    else if (asked === "in") map.zoomIn(STEP);
    else if (asked === "out" && map.getZoom() - STEP > map.getMinZoom() + 0.05) map.zoomOut(STEP);
    else onClosed();
  });
  useEffect(() => {
    fitInside(map, bounds, inset);
    const whole = map.getZoom();
    map.setMinZoom(whole).setMaxZoom(whole + DEEPEST);
    map.setMaxBounds(bounds.pad(0.6));
    setReady(true);
  }, [map, bounds, inset]);
  // A wish is carried out once: nothing but a new one may set this off, however often the map is drawn meanwhile.
  useEffect(() => {
    if (ready) carryOut(wish.wish);
  }, [ready, wish]);
  return null;
};

/**
 * Ends a zoom that is still moving when the map goes. Leaflet would end it a quarter of a second later, on a map that
 * is no longer there, and throw. A layout effect, because it must come before the map itself is removed.
 */
const EndedZoom = () => {
  const map = useMap();
  useLayoutEffect(
    () => () => {
      const moving = map.getPane("mapPane")?.querySelector(".leaflet-proxy");
      moving?.dispatchEvent(new TransitionEvent(DomUtil.TRANSITION_END, { propertyName: "transform" }));
    },
    [map],
  );
  return null;
};

/** A drag that ends over a region is no choice of it. */
const NoChoiceByDrag = () => {
  const dragged = useRef(false);
  const map = useMapEvents({
    dragstart: () => {
      dragged.current = true;
    },
  });
  useEffect(() => {
    const controller = new AbortController();
    const how = { capture: true, signal: controller.signal };
    const container = map.getContainer();
    const begin = (): void => {
      dragged.current = false;
    };
    container.addEventListener("pointerdown", begin, how);
    container.addEventListener("keydown", begin, how);
    container.addEventListener(
      "click",
      (event) => {
        if (!dragged.current) return;
        event.preventDefault();
        event.stopPropagation();
      },
      how,
    );
    return () => controller.abort();
  }, [map]);
  return null;
};

const useZoom = (): number => {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  return zoom;
};

const Drawing = ({
  bounds,
  ...layers
}: Omit<MapLayersProps, "pixelsPerUnit" | "enlarged"> & { bounds: LatLngBounds }) => {
  const map = useMap();
  const zoom = useZoom();
  const { drawing, active } = layers;
  const corner = map.project(bounds.getNorthWest(), zoom);
  const pixelsPerUnit = (map.project(bounds.getSouthEast(), zoom).x - corner.x) / drawing.width;
  const enlarged = map.getMinZoom() > 0 ? 2 ** (zoom - map.getMinZoom()) : 1;
  const municipalities = useMunicipalities(enlarged >= NEAR, useView().view.vintage);
  // A region that gets the focus outside the frame is brought into it; zooming itself moves nothing.
  const bringIntoView = useEffectEvent((code: string) => {
    const shape = drawing.regions.find((one) => one.code === code);
    if (!shape) return;
    const place = point(shape.centre[0], shape.centre[1]).multiplyBy(pixelsPerUnit).add(corner);
    const here = map.unproject(place, zoom);
    if (!map.getBounds().contains(here)) map.panTo(here);
  });
  useEffect(() => {
    if (active !== null) bringIntoView(active);
  }, [active]);
  return (
    <SVGOverlay
      bounds={bounds}
      interactive
      attributes={{
        viewBox: `0 0 ${drawing.width} ${drawing.height}`,
        class: styles.overlay ?? "",
        "data-map": "zoomed",
      }}
    >
      <g
        style={{ "--zoom": enlarged } as React.CSSProperties}
        data-near={enlarged >= NEAR && municipalities.value ? "" : undefined}
      >
        <MapLayers
          {...layers}
          drawing={municipalities.value?.land ?? drawing}
          pixelsPerUnit={pixelsPerUnit}
          enlarged={enlarged}
          above={(flows) =>
            enlarged >= NEAR &&
            municipalities.value && (
              <MunicipalityLayer
                drawing={municipalities.value}
                reading={layers.reading}
                flows={flows}
                pixelsPerUnit={pixelsPerUnit}
                enlarged={enlarged}
              />
            )
          }
        />
      </g>
    </SVGOverlay>
  );
};

/** The same drawing inside Leaflet, for zooming and moving. Loaded when a reader asks to zoom. */
export const LeafletMap = ({ inset, wish, onClosed, ...layers }: LeafletMapProps) => {
  const [[south, west], [north, east]] = layers.drawing.bounds;
  const bounds = useMemo(() => latLngBounds(latLng(south, west), latLng(north, east)), [south, west, north, east]);
  return (
    <MapContainer
      className={styles.map ?? ""}
      bounds={bounds}
      zoomSnap={0}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      keyboard={false}
      maxBoundsViscosity={0.8}
    >
      <Wishes bounds={bounds} inset={inset} wish={wish} onClosed={onClosed} />
      <Drawing bounds={bounds} {...layers} />
      <EndedZoom />
      <NoChoiceByDrag />
    </MapContainer>
  );
};
