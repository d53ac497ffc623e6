"use client";

import { useEffect, useRef } from "react";
import styles from "../../map/map.module.css";
import { MapLayers, type MapLayersProps } from "./map-layers";

interface StillMapProps extends MapLayersProps {
  /** Tells how many pixels one unit of the drawing takes, now and after every change of size. */
  readonly onScale: (pixelsPerUnit: number) => void;
}

/** The map as the server draws it: complete without scripts, alive with them. */
export const StillMap = ({ onScale, ...layers }: StillMapProps) => {
  const { width, height } = layers.drawing;
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const measure = () => onScale(Math.min(element.clientWidth / width, element.clientHeight / height) || 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onScale, width, height]);
  return (
    // The name of the map is on the stage around it.
    <svg ref={svg} role="presentation" className={styles.drawing} viewBox={`0 0 ${width} ${height}`} data-map="still">
      <MapLayers {...layers} />
    </svg>
  );
};
