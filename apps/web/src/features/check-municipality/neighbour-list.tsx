import { useLocale, useTranslations } from "next-intl";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { positionSide } from "../../figures/sides";
import { StatusSymbol } from "../../figures/status-symbol";
import { kilometres } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import styles from "./place.module.css";
import type { PlaceData } from "./place-data";
import { usePlaceLinks } from "./use-place-links";

/** Degrees clockwise from the north. */
const BEARINGS: Readonly<Record<string, number>> = { N: 0, NE: 45, E: 90, SE: 135, S: 180, SW: 225, W: 270, NW: 315 };

const CompassNeedle = ({ direction }: { readonly direction: string }) => (
  <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false" className={styles.needle}>
    <path d="M0-7 4 5 0 2.500-4 5Z" transform={`rotate(${String(BEARINGS[direction] ?? 0)})`} fill="currentColor" />
  </svg>
);

/** The regions around this one: in which direction, how far, and how they stand. */
export const NeighbourList = ({ data }: { readonly data: PlaceData }) => {
  const locale = useLocale();
  const t = useTranslations("place.map");
  const d = useTranslations("text.direction");
  const { regionName, regionHref } = usePlaceLinks(data);
  const figures = new Map(data.outcome.regions.nodes.map((node) => [node.region.code, node]));
  const { neighbours } = data.region.region;
  return (
    <section aria-labelledby="neighbours">
      <h3 id="neighbours">
        {t("neighbours")} <StatusSymbol status={data.region.status} />
      </h3>
      <ul className={styles.neighbours}>
        {neighbours.map(({ direction, distanceKm, region: { code } }) => {
          const own = figures.get(code)?.ownPosition ?? 0;
          return (
            <li key={code}>
              <CompassNeedle direction={direction} />
              <div>
                <a href={regionHref(code)}>{regionName(code)}</a>
                <span className={styles.detail}>
                  {t("distance", {
                    direction: d(direction as "N"),
                    distance: kilometres(distanceKm, locale),
                  })}
                </span>
                <span className={styles.detail} data-side={positionSide(own)} title={euroExact(own, locale)}>
                  {t("positionOf", {
                    side: positionSide(own),
                    amount: euroInWords(own, locale, { sign: "never" }),
                  })}
                  <HangsMark figures={figures.get(code)} />
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      <HangsKey regions={neighbours.flatMap(({ region }) => figures.get(region.code) ?? [])} className={styles.small} />
    </section>
  );
};
