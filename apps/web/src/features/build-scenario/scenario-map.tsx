import type { ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { billionsLabel, euroInWords } from "../../format/euro";
import { homePath, pathIn } from "../../i18n/paths";
import type { ScenarioStart } from "../../server/load-scenario";
import { classOf } from "../explore-map/class-breaks";
import map from "../explore-map/map.module.css";
import { PrintPatterns } from "../explore-map/print-patterns";
import { FigureMark } from "../read-figures/figure-mark";
import { BalanceScale } from "./balance-scale";
import { draftQuery } from "./draft-query";
import { RegionTable } from "./region-table";
import type { ScenarioDraft } from "./scenario-draft";
import styles from "./scenario-map.module.css";

interface ScenarioMapProps {
  readonly start: ScenarioStart;
  readonly figures: ScenarioFigures;
  readonly draft: ScenarioDraft;
}

/** Radius in units of the drawing from which a region has room for its amount. */
const ROOM_FOR_AMOUNT = 17;

/** The regions in the colours of the map page: the edges of the classes stay put, so that a change shows as a change. */
export const ScenarioMap = ({ start, figures, draft }: ScenarioMapProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.map");
  const { drawing, breaks, base } = start;
  const { firstYear, lastYear } = base.vintage;
  const formula = useTranslations("figures")("formula.position", { year: String(lastYear), base: String(firstYear) });
  const positions = new Map(figures.regions.nodes.map(({ region, ownPosition }) => [region.code, ownPosition]));
  const names = new Map(base.regions.nodes.map(({ region }) => [region.code, region.names[locale]]));
  const { regionsWithShortfall, regionsWithSurplus } = figures.national;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={t("label", { short: regionsWithShortfall, over: regionsWithSurplus })}
        className={styles.drawing}
      >
        <PrintPatterns />
        {drawing.regions.map(({ code, path }) => {
          const position = positions.get(code) ?? 0;
          return (
            <g key={code} className={map.region} data-region={code} data-class={classOf(position, breaks)}>
              <path d={path}>
                <title>{`${names.get(code) ?? code}: ${euroInWords(position, locale, { sign: "always" })}`}</title>
              </path>
            </g>
          );
        })}
        <path d={drawing.borders} className={map.borders} />
        <path d={drawing.coast} className={map.coast} />
        <g aria-hidden="true" className={styles.amounts}>
          {drawing.regions
            .filter(({ room }) => room >= ROOM_FOR_AMOUNT)
            .map(({ code, centre: [x, y] }) => (
              <text key={code} x={x} y={y} dy="0.35em">
                {billionsLabel(positions.get(code) ?? 0, locale)}
              </text>
            ))}
        </g>
      </svg>
      <figcaption>
        <BalanceScale breaks={breaks} year={lastYear}>
          <FigureMark
            status={figures.regions.nodes[0]?.status ?? "MODELLED"}
            formula={formula}
            vintage={figures.vintage.labels[locale]}
            sources={figures.national.sources}
          />
        </BalanceScale>
        <p className={`${styles.links} screen-only`}>
          <a href={`${homePath(locale)}${draftQuery(draft)}`}>{t("onMap")}</a>
          <a href={`${pathIn(locale, "/zekerheid")}${draftQuery(draft)}`}>{t("sure")}</a>
        </p>
        <RegionTable start={start} figures={figures} />
      </figcaption>
    </figure>
  );
};
