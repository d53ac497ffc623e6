import { useLocale } from "next-intl";
import { classOf } from "../../map/class-breaks";
import { labelLines } from "../../map/label-lines";
import { PLACE_FRAME } from "../../map/outlines/place-drawing";
import type { PlaceData } from "./place-data";
import styles from "./place-map.module.css";
import { usePlaceLinks } from "./use-place-links";

/** Least room around a point for one line of a name, and for two. */
const ROOM = 16;
const LINE = 15;

interface LabelProps {
  readonly lines: readonly string[];
  readonly at: readonly [number, number];
  readonly strong?: boolean;
}

const Label = ({ lines, at: [x, y], strong = false }: LabelProps) => (
  <text className={styles.label} data-strong={strong ? "" : undefined}>
    {lines.map((line, index) => (
      <tspan key={line} x={x} y={y + (index - (lines.length - 1) / 2) * LINE} dy="0.35em">
        {line}
      </tspan>
    ))}
  </text>
);

/**
 * The drawing beside the list of neighbours. For who points at things: its regions are links too, but the list is the one
 * that keyboard and ear use.
 */
export const PlaceDrawingView = ({ data, id }: { readonly data: PlaceData; readonly id: string }) => {
  const locale = useLocale();
  const { drawing, outcome, region, municipality, breaks } = data;
  const { regionHref } = usePlaceLinks(data);
  const figures = new Map(outcome.regions.nodes.map((node) => [node.region.code, node]));
  const own = region.region.code;
  const here = drawing.municipalities.find(({ code }) => code === municipality?.code);
  const ownArea = drawing.regions.find(({ code }) => code === own);
  return (
    <svg
      viewBox={`0 0 ${String(PLACE_FRAME.width)} ${String(PLACE_FRAME.height)}`}
      className={styles.drawing}
      aria-hidden="true"
      focusable="false"
    >
      <g id={id}>
        <rect width={PLACE_FRAME.width} height={PLACE_FRAME.height} className={styles.sea} />
        <path d={drawing.ground} className={styles.abroad} />
        {drawing.regions.map(({ code, path }) => (
          <a
            key={code}
            href={code === own ? undefined : regionHref(code)}
            tabIndex={-1}
            className={code === own ? undefined : styles.around}
            data-neighbour={code}
          >
            <path
              d={path}
              className={styles.region}
              data-class={classOf(figures.get(code)?.ownPosition ?? 0, breaks)}
            />
          </a>
        ))}
        <path d={drawing.municipalBorders} className={styles.municipalBorders} />
        <path d={drawing.borders} className={styles.borders} />
        <path d={drawing.coast} className={styles.coast} />
        {here && <path d={here.path} className={styles.here} />}
        <path d={ownArea?.path} className={styles.own} />
        {drawing.regions.map(({ code, centre, room }) =>
          room > ROOM && code !== own ? (
            <Label key={code} lines={labelLines(figures.get(code)?.region.shortNames[locale] ?? code)} at={centre} />
          ) : null,
        )}
        {here && <Label lines={[municipality?.name ?? ""]} at={here.centre} strong />}
        {!here && ownArea && <Label lines={labelLines(region.region.shortNames[locale])} at={ownArea.centre} strong />}
      </g>
    </svg>
  );
};
