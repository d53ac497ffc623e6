"use client";

import { useLocale, useTranslations } from "next-intl";
import { onPlainClick, useView, useViewHref } from "../../address/view-context";
import { countInWords } from "../../format/count";
import { euroInWords } from "../../format/euro";
import type { MunicipalityDrawing, MunicipalityShape } from "../../map/municipality-drawing";
import styles from "./municipality-layer.module.css";

interface MunicipalityLayerProps {
  readonly drawing: MunicipalityDrawing;
  readonly pixelsPerUnit: number;
}

/** Pixels: room that a name and figures below it take. */
const ROOM_FOR_NAME = 17;
const ROOM_FOR_FIGURES = 34;
/** Inhabitants of towns that help to find one's way, also where their name has little room. */
const LARGE_TOWN = 150_000;

const isNamed = ({ room, inhabitants }: MunicipalityShape, pixelsPerUnit: number): boolean =>
  inhabitants >= LARGE_TOWN || room * pixelsPerUnit >= ROOM_FOR_NAME;

/** Lines and names of municipalities, with what is published of them. The shortfall is only known per region. */
export const MunicipalityLayer = ({ drawing, pixelsPerUnit }: MunicipalityLayerProps) => {
  const locale = useLocale();
  const t = useTranslations("municipalities");
  const { view, go } = useView();
  const href = useViewHref();
  return (
    <g data-layer="municipalities">
      <path d={drawing.lines} className={styles.lines} />
      {drawing.municipalities
        .filter((one) => isNamed(one, pixelsPerUnit))
        .map(({ code, name, region, centre: [x, y], room, ...figures }) => {
          const change = { region, municipality: code };
          const isRoomy = room * pixelsPerUnit >= ROOM_FOR_FIGURES;
          const words = {
            share: figures.corporationSharePercent,
            homes: countInWords(figures.corporationDwellings, locale),
            woz: euroInWords(figures.meanWozValue, locale),
          };
          return (
            // The arrow keys walk over regions; a municipality is reached by the search field too.
            <a
              key={code}
              href={href(change)}
              tabIndex={-1}
              className={styles.place}
              data-municipality={code}
              data-selected={view.municipality === code ? "" : undefined}
              // What is written is said too, so that a voice can name it; then what its figures mean.
              aria-label={`${isRoomy ? `${name} ${t("homes", words)} ${t("woz", words)}. ` : ""}${t("spoken", { name, ...words })}`}
              draggable={false}
              onClick={onPlainClick(() => go(change))}
            >
              {figures.inhabitants >= LARGE_TOWN && <circle cx={x} cy={y} className={styles.dot} />}
              <text x={x} y={y} className={styles.name} aria-hidden="true">
                <tspan x={x} dy="1.1em">
                  {name}
                </tspan>{" "}
                {isRoomy && (
                  <>
                    <tspan x={x} dy="1.15em" className={styles.figure}>
                      {t("homes", words)}
                    </tspan>{" "}
                    <tspan x={x} dy="1.15em" className={styles.figure}>
                      {t("woz", words)}
                    </tspan>
                  </>
                )}
              </text>
            </a>
          );
        })}
    </g>
  );
};
