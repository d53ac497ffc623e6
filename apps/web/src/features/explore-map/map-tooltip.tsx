"use client";

import type { Outcome, RegionFigures, Transfer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useLayoutEffect, useRef } from "react";
import { hangsOnChoices } from "../../figures/firmness/hangs-on-choices";
import { Identity } from "../../figures/identity";
import { useRegionNames } from "../../figures/region-names";
import { kilometres } from "../../format/count";
import { euroInWords } from "../../format/euro";
import type { MapReading } from "../../map/map-reading";
import { useMeasureWords, usePeriodWords } from "../../map/measure-words";
import type { Point } from "../../map/point";
import styles from "./map-tooltip.module.css";
import { tooltipSpot } from "./tooltip-spot";

const RegionCard = ({ figures, reading }: { readonly figures: RegionFigures; readonly reading: MapReading }) => {
  const locale = useLocale();
  const t = useTranslations("measure.value");
  const f = useTranslations("firm");
  const { long } = useMeasureWords(reading);
  const period = usePeriodWords()(reading.period);
  const value = reading.values.get(figures.region.code);
  const isWhole = reading.period.span === "whole";
  const words = value === undefined ? t("unknown") : long(value);
  return (
    <>
      <p className={styles.title}>{figures.region.shortNames[locale]}</p>
      {reading.measure === "balance" && isWhole ? (
        <Identity figures={figures} compact />
      ) : (
        <p>{isWhole ? words : t("during", { period, value: words })}</p>
      )}
      {reading.measure !== "firm" && hangsOnChoices(figures) && <p className={styles.quiet}>{f("mark")}</p>}
    </>
  );
};

const FlowCard = ({ outcome, transfer }: { readonly outcome: Outcome; readonly transfer: Transfer }) => {
  const locale = useLocale();
  const t = useTranslations("map");
  const names = useRegionNames(outcome);
  return (
    <>
      <p className={styles.title}>
        {names(transfer.from.code)} → {names(transfer.to.code)}
      </p>
      <p>
        {t("flowDetail", {
          amount: euroInWords(transfer.amount, locale),
          distance: kilometres(transfer.distanceKm, locale),
        })}
      </p>
      {transfer.requiresExemption && <p className={styles.quiet}>{t("exemption")}</p>}
    </>
  );
};

interface MapTooltipProps {
  readonly outcome: Outcome;
  readonly reading: MapReading;
  readonly region: string | null;
  /** The flow under the pointer, "FRL-HMR". */
  readonly flow: string | null;
  /** Pixels from the top left corner of the stage. */
  readonly at: Point | null;
}

/** Pixels between two places along a flow that a tip keeps clear of. */
const STEP = 12;

/** Places of the region's label, or along the flow, on the screen. */
const placesOf = (stage: Element, region: string | null, flow: string | null): readonly Point[] => {
  const arrow = flow === null ? null : stage.querySelector<SVGPathElement>(`[data-flow="${flow}"] path`);
  const matrix = arrow?.getScreenCTM();
  if (arrow && matrix) {
    const length = arrow.getTotalLength();
    const step = STEP / matrix.a;
    return Array.from({ length: Math.ceil(length / step) }, (_, index) => {
      const { x, y } = arrow.getPointAtLength(index * step).matrixTransform(matrix);
      return [x, y] as const;
    });
  }
  const label = region === null ? null : stage.querySelector(`[data-label="${region}"]`);
  if (!label?.checkVisibility({ visibilityProperty: true })) return [];
  const { left, right, top, bottom } = label.getBoundingClientRect();
  return [left, (left + right) / 2, right].flatMap((x) =>
    [top, (top + bottom) / 2, bottom].map((y) => [x, y] as const),
  );
};

/** Shows what the pointer is on. Its content also stands in the label of the element, so it is hidden from readers. */
export const MapTooltip = ({ outcome, reading, region, flow, at }: MapTooltipProps) => {
  const tip = useRef<HTMLDivElement>(null);
  // How large it is shows once it is there; it moves before anything is painted.
  useLayoutEffect(() => {
    const element = tip.current;
    const stage = element?.parentElement;
    if (!element || !stage || !at) return;
    const { left, top, width, height } = stage.getBoundingClientRect();
    const seen = placesOf(stage, region, flow).map(([x, y]): Point => [x - left, y - top]);
    const size: Point = [element.offsetWidth, element.offsetHeight];
    const [across, down] = tooltipSpot({ pointer: at, size, stage: [width, height], seen });
    element.style.translate = `${String(across)}px ${String(down)}px`;
  });
  const figures = outcome.regions.nodes.find((one) => one.region.code === region);
  const transfer = outcome.solidarity.transfers.find(({ from, to }) => `${from.code}-${to.code}` === flow);
  if (!at || (!figures && !transfer)) return null;
  return (
    <div ref={tip} className={styles.tooltip} aria-hidden="true">
      {transfer ? (
        <FlowCard outcome={outcome} transfer={transfer} />
      ) : (
        figures && <RegionCard figures={figures} reading={reading} />
      )}
    </div>
  );
};
