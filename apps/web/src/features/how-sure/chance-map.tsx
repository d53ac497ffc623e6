import type { Ensemble, HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { percent } from "../../format/count";
import { euroInWords } from "../../format/euro";
import map from "../../map/map.module.css";
import type { MapDrawing } from "../../map/map-drawing";
import { chanceClass, chanceClasses, chanceEdges } from "./chance-class";
import styles from "./chance-map.module.css";
import { SureMark } from "./sure-mark";

interface ChanceMapProps {
  readonly ensemble: Ensemble;
  readonly outcome: HowSureOutcome;
  readonly drawing: MapDrawing;
}

/** Radius in units of the drawing from which a region has room for its chance. */
const ROOM = 17;

const ChanceKey = () => {
  const locale = useLocale();
  return (
    <ul className={styles.key} aria-hidden="true">
      {chanceClasses.map((one) => {
        const [from, until] = chanceEdges(one);
        return (
          <li key={one}>
            <svg width="22" height="14">
              <rect width="22" height="14" className={styles.area} data-chance={one} />
            </svg>
            {percent(from, locale)} – {percent(until, locale)}
          </li>
        );
      })}
    </ul>
  );
};

/** In which share of the futures each region falls short: one hue, the darker the surer. */
export const ChanceMap = ({ ensemble: { regions }, outcome, drawing }: ChanceMapProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.chance");
  const risks = new Map(regions.map((risk) => [risk.region.code, risk]));
  const names = new Map(outcome.regions.nodes.map(({ region }) => [region.code, region]));
  const euros = (value: number) => euroInWords(value, locale);
  const sorted = regions.toSorted((one, other) => other.chanceOfShortfall - one.chanceOfShortfall);
  return (
    <ChartFrame
      title={t("title", { year: String(outcome.vintage.lastYear) })}
      unit={t("unit")}
      mark={<SureMark outcome={outcome} about="runs" />}
      note={t("note")}
      table={{
        columns: [t("region"), t("shortfall"), t("open"), t("p10"), t("p90"), t("depth")],
        rows: sorted.map(({ region, chanceOfShortfall, chanceOfOpen, figures, depthOfShortfall }) => ({
          key: region.code,
          label: names.get(region.code)?.shortNames[locale] ?? region.code,
          cells: [
            percent(chanceOfShortfall, locale),
            percent(chanceOfOpen, locale),
            euros(figures.shortfall.p10),
            euros(figures.shortfall.p90),
            depthOfShortfall === null ? "–" : euros(depthOfShortfall),
          ],
        })),
      }}
    >
      <div className={styles.frame}>
        <svg
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={t("label")}
          className={styles.drawing}
        >
          {drawing.regions.map(({ code, path }) => {
            const chance = risks.get(code)?.chanceOfShortfall ?? 0;
            return (
              <path key={code} d={path} className={styles.area} data-region={code} data-chance={chanceClass(chance)}>
                <title>{`${names.get(code)?.names[locale] ?? code}: ${percent(chance, locale)}`}</title>
              </path>
            );
          })}
          <path d={drawing.borders} className={map.borders} />
          <path d={drawing.coast} className={map.coast} />
          <g aria-hidden="true" className={styles.amounts}>
            {drawing.regions
              .filter(({ room }) => room >= ROOM)
              .map(({ code, centre: [x, y] }) => (
                <text key={code} x={x} y={y} dy="0.35em">
                  {percent(risks.get(code)?.chanceOfShortfall ?? 0, locale)}
                </text>
              ))}
          </g>
        </svg>
        <ChanceKey />
      </div>
    </ChartFrame>
  );
};
