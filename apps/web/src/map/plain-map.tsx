import map from "./map.module.css";
import type { MapDrawing } from "./map-drawing";
import { PrintPatterns } from "./print-patterns";

interface PlainMapProps {
  /** What the picture shows, for who hears the page; its numbers stand in a table beside it. */
  readonly summary: string;
  readonly drawing: MapDrawing;
  readonly className: string | undefined;
  /** Of the amounts together. */
  readonly amountsClassName: string | undefined;
  /** The class of a region's value, as the style sheet of the map names it. */
  readonly classOf: (code: string) => string | number;
  /** On a region, as short as it gets. */
  readonly label: (code: string) => string;
  /** What a pointer that rests on a region reads. */
  readonly tip: (code: string) => string;
  /** Radius in units of the drawing from which a region has room for its amount. */
  readonly room: number;
  readonly selected?: string | null;
}

/** The regions in their colours with their amounts: a picture, where the map of the home page is a control. */
export const PlainMap = ({ summary, drawing, classOf, label, tip, room, selected = null, ...names }: PlainMapProps) => (
  <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={summary} className={names.className}>
    <PrintPatterns />
    {drawing.regions.map(({ code, path }) => (
      <g key={code} className={map.region} data-region={code} data-class={classOf(code)}>
        <path d={path}>
          <title>{tip(code)}</title>
        </path>
      </g>
    ))}
    <path d={drawing.borders} className={map.borders} />
    <path d={drawing.coast} className={map.coast} />
    {drawing.regions
      .filter(({ code }) => code === selected)
      .map(({ code, path }) => (
        <path key={code} d={path} className={map.outline} data-selected="" />
      ))}
    <g aria-hidden="true" className={names.amountsClassName}>
      {drawing.regions
        .filter((region) => region.room >= room)
        .map(({ code, centre: [x, y] }) => (
          <text key={code} x={x} y={y} dy="0.35em">
            {label(code)}
          </text>
        ))}
    </g>
  </svg>
);
