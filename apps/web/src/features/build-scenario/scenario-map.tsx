import type { NotedRegion, ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { FigureMark } from "../../figures/figure-mark";
import { useHangs } from "../../figures/firmness/use-hangs";
import { billionsLabel, euroInWords } from "../../format/euro";
import { classOf } from "../../map/class-breaks";
import { PlainMap } from "../../map/plain-map";
import { BalanceScale } from "./balance-scale";
import type { ScenarioStart } from "./load-scenario";
import styles from "./scenario-map.module.css";

interface ScenarioMapProps {
  readonly start: ScenarioStart;
  readonly figures: ScenarioFigures;
  /** Of the same scenario; null until it is known. */
  readonly firm: readonly NotedRegion[] | null;
  /** Of the regions that fall short, how many hang on choices. */
  readonly hanging: number;
}

/** Radius in units of the drawing from which a region has room for its amount. */
const ROOM_FOR_AMOUNT = 17;

/** The regions in the colours of the map page: the edges of the classes stay put, so that a change shows as a change. */
export const ScenarioMap = ({ start, figures, firm, hanging }: ScenarioMapProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.map");
  const { drawing, breaks, base } = start;
  const { firstYear, lastYear } = base.vintage;
  const formula = useTranslations("figures")("formula.position", { year: String(lastYear), base: String(firstYear) });
  const positions = new Map(figures.regions.nodes.map(({ region, ownPosition }) => [region.code, ownPosition]));
  const positionOf = (code: string) => positions.get(code) ?? 0;
  const { sign } = useHangs();
  const signs = new Map(firm?.map((region) => [region.region.code, sign(region)]));
  const names = new Map(base.regions.nodes.map(({ region }) => [region.code, region.shortNames[locale]]));
  const { regionsWithShortfall, regionsWithSurplus } = figures.national;
  return (
    <figure className={styles.figure}>
      <PlainMap
        summary={t("label", { short: regionsWithShortfall, hanging, over: regionsWithSurplus })}
        drawing={drawing}
        className={styles.drawing}
        amountsClassName={styles.amounts}
        classOf={(code) => classOf(positionOf(code), breaks)}
        label={(code) => `${billionsLabel(positionOf(code), locale)}${signs.get(code) ?? ""}`}
        tip={(code) =>
          `${names.get(code) ?? code}: ${euroInWords(positionOf(code), locale, { sign: "always" })}${signs.get(code) ?? ""}`
        }
        room={ROOM_FOR_AMOUNT}
      />
      <figcaption>
        <BalanceScale breaks={breaks} year={lastYear}>
          <FigureMark
            status={figures.regions.nodes[0]?.status ?? "MODELLED"}
            formula={formula}
            vintage={figures.vintage.labels[locale]}
            sources="page"
          />
        </BalanceScale>
      </figcaption>
    </figure>
  );
};
