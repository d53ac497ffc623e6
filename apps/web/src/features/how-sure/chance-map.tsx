import type { Ensemble, HowSureOutcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "../../charts/chart-frame";
import { HangsKey, HangsMark } from "../../figures/firmness/hangs-mark";
import { useHangs } from "../../figures/firmness/use-hangs";
import { percent } from "../../format/count";
import { euroInWords } from "../../format/euro";
import { ClassList } from "../../map/class-list";
import { MapAttribution } from "../../map/map-attribution";
import { classWord } from "../../map/map-class";
import type { MapDrawing } from "../../map/map-drawing";
import { classIn, type MapReading } from "../../map/map-reading";
import { breaksOf } from "../../map/measure-values";
import { PlainMap } from "../../map/plain-map";
import { measureOf } from "../../measures/measures";
import styles from "./chance-map.module.css";
import { SureMark } from "./sure-mark";

interface ChanceMapProps {
  readonly ensemble: Ensemble;
  readonly outcome: HowSureOutcome;
  readonly drawing: MapDrawing;
  /** Path and query of the page with these futures. */
  readonly at: string;
}

/** Radius in units of the drawing from which a region has room for its chance. */
const ROOM = 17;

/** The same classes and colours as the map of the home page. */
const readingOf = ({ ensemble, outcome }: Pick<ChanceMapProps, "ensemble" | "outcome">): MapReading => ({
  measure: "chance",
  kind: measureOf("chance").scale,
  breaks: breaksOf("chance", []),
  period: { span: "whole", first: outcome.vintage.firstYear, year: outcome.vintage.lastYear },
  values: new Map(ensemble.regions.map((risk) => [risk.region.code, risk.chanceOfShortfall])),
});

/** In which share of the futures each region falls short: one hue, the darker the surer. */
export const ChanceMap = ({ ensemble, outcome, drawing, at }: ChanceMapProps) => {
  const locale = useLocale();
  const t = useTranslations("sure.chance");
  const reading = readingOf({ ensemble, outcome });
  const hangs = useHangs();
  const regions = outcome.regions.nodes;
  const known = new Map(regions.map((figures) => [figures.region.code, figures]));
  const chanceIn = (code: string) => percent(reading.values.get(code) ?? 0, locale);
  const euros = (value: number) => euroInWords(value, locale);
  const sorted = ensemble.regions.toSorted((one, other) => other.chanceOfShortfall - one.chanceOfShortfall);
  return (
    <ChartFrame
      name="chance"
      at={at}
      regional
      title={t("title", { year: String(outcome.vintage.lastYear) })}
      unit={t("unit")}
      mark={<SureMark outcome={outcome} about="runs" />}
      note={
        <>
          {t("note")} <MapAttribution attribution={drawing.attribution} />
        </>
      }
      figures={() => ({
        along: t("region"),
        figures: sorted.flatMap(({ region, chanceOfShortfall, chanceOfOpen, figures, depthOfShortfall }) =>
          (
            [
              [t("shortfall"), "FRACTION", chanceOfShortfall],
              [t("open"), "FRACTION", chanceOfOpen],
              [t("p10"), "EUR", figures.shortfall.p10],
              [t("p90"), "EUR", figures.shortfall.p90],
              [t("depth"), "EUR", depthOfShortfall],
            ] as const
          ).flatMap(([of, unit, value]) => {
            const at = known.get(region.code)?.region.shortNames[locale] ?? region.code;
            return value === null ? [] : [{ at, of, unit, value, remark: hangs.remark(known.get(region.code)) }];
          }),
        ),
      })}
      table={{
        columns: [t("region"), t("shortfall"), t("open"), t("p10"), t("p90"), t("depth")],
        rows: sorted.map(({ region, chanceOfShortfall, chanceOfOpen, figures, depthOfShortfall }) => ({
          key: region.code,
          label: (
            <>
              {known.get(region.code)?.region.shortNames[locale] ?? region.code}
              <HangsMark figures={known.get(region.code)} />
            </>
          ),
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
        <PlainMap
          summary={t("label")}
          drawing={drawing}
          className={styles.drawing}
          amountsClassName={styles.amounts}
          classOf={(code) => classWord(reading.kind, classIn(reading, code))}
          label={(code) => `${chanceIn(code)}${hangs.sign(known.get(code))}`}
          tip={(code) =>
            `${known.get(code)?.region.shortNames[locale] ?? code}: ${chanceIn(code)}${hangs.words(known.get(code))}`
          }
          room={ROOM}
        />
        <ClassList reading={reading} className={styles.key} />
      </div>
      <HangsKey regions={regions} />
    </ChartFrame>
  );
};
