"use client";

import { useLocale, useTranslations } from "next-intl";
import { type CSSProperties, Fragment, useMemo } from "react";
import { onPlainClick, useView, useViewHref } from "../../address/view-context";
import { countInWords } from "../../format/count";
import { euroInWords } from "../../format/euro";
import type { Locale } from "../../i18n/routing";
import type { Outline } from "../../map/drawing/outlines";
import { NAME_TEXT, type PlacedName, placeNames } from "../../map/drawing/place-names";
import { classWord } from "../../map/map-class";
import labels from "../../map/map-labels.module.css";
import { classIn, type MapReading } from "../../map/map-reading";
import type { MunicipalityDrawing, MunicipalityShape } from "../../map/municipality-drawing";
import styles from "./municipality-layer.module.css";

interface MunicipalityLayerProps {
  readonly drawing: MunicipalityDrawing;
  /** The colours that names stand on. */
  readonly reading: MapReading;
  /** Flows as they are drawn: no name lies under one. */
  readonly flows: readonly Outline[];
  readonly pixelsPerUnit: number;
  /** How many times the whole country is enlarged. */
  readonly enlarged: number;
}

const wordsOf = (shape: MunicipalityShape, locale: Locale) => ({
  share: shape.corporationSharePercent,
  homes: countInWords(shape.corporationDwellings, locale),
  woz: euroInWords(shape.meanWozValue, locale),
});

/** Lines and names of municipalities, with what is published or imported of them. The shortfall is only known per region. */
export const MunicipalityLayer = ({ drawing, reading, flows, pixelsPerUnit, enlarged }: MunicipalityLayerProps) => {
  const locale = useLocale();
  const t = useTranslations("municipalities");
  const { view, go } = useView();
  const href = useViewHref();
  // On a large screen letters grow along; on a small one they stay as large as they have to be.
  const letter = Math.max(1, pixelsPerUnit / enlarged);
  const lie = JSON.stringify(flows);
  const { municipalities, lines, imported } = drawing;
  const names = useMemo(
    () =>
      placeNames(municipalities, {
        scale: pixelsPerUnit / letter,
        chosen: view.municipality,
        figures: (shape) => [t("homes", wordsOf(shape, locale)), t("woz", wordsOf(shape, locale))],
        flows: JSON.parse(lie) as readonly Outline[],
      }),
    [municipalities, pixelsPerUnit, letter, view.municipality, lie, locale, t],
  );
  const nameOf = ({ shape, at: [x, y], lines: [name = "", ...figures], dot }: PlacedName) => {
    const { code, region, centre } = shape;
    const change = { region, municipality: code };
    const words = { name, ...wordsOf(shape, locale) };
    const spoken =
      imported === null
        ? t("spoken", words)
        : t("spokenImported", { ...words, year: String(imported.year), source: imported.source });
    const written = figures.length > 0 ? `${[name, ...figures].join(" ")}. ` : "";
    return (
      // The arrow keys walk over regions; a municipality is reached by the search field too.
      <a
        key={code}
        href={href(change)}
        tabIndex={-1}
        className={styles.place}
        data-class={classWord(reading.kind, classIn(reading, region))}
        data-municipality={code}
        data-on={region}
        data-selected={view.municipality === code ? "" : undefined}
        // What is written is said too, so that a voice can name it; then what its figures mean.
        aria-label={`${written}${spoken}`}
        draggable={false}
        onClick={onPlainClick(() => go(change))}
      >
        {dot && <circle cx={centre[0]} cy={centre[1]} className={styles.dot} />}
        <text x={x} y={y} className={styles.name} aria-hidden="true">
          {name}
          {figures.map((line, index) => (
            <Fragment key={line}>
              {" "}
              <tspan x={x} y={y + ((index + 1) * NAME_TEXT.foot * letter) / pixelsPerUnit} className={styles.figure}>
                {line}
              </tspan>
            </Fragment>
          ))}
        </text>
      </a>
    );
  };
  return (
    <g
      data-layer="municipalities"
      className={labels.onLand}
      style={{ "--letter": letter / pixelsPerUnit } as CSSProperties}
    >
      <path d={lines} className={styles.lines} />
      {names.map(nameOf)}
    </g>
  );
};
