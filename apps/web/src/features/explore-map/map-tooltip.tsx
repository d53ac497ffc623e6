"use client";

import type { Outcome, RegionFigures, Transfer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { hangsOnChoices } from "../../figures/firmness/hangs-on-choices";
import { Identity } from "../../figures/identity";
import { useRegionNames } from "../../figures/region-names";
import { kilometres } from "../../format/count";
import { euroInWords } from "../../format/euro";
import type { MapReading } from "../../map/map-reading";
import { useMeasureWords, usePeriodWords } from "../../map/measure-words";
import styles from "./map-tooltip.module.css";

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
  readonly at: { readonly left: number; readonly top: number; readonly side: "left" | "right" } | null;
}

/** Shows what the pointer is on. Its content also stands in the label of the element, so it is hidden from readers. */
export const MapTooltip = ({ outcome, reading, region, flow, at }: MapTooltipProps) => {
  const figures = outcome.regions.nodes.find((one) => one.region.code === region);
  const transfer = outcome.solidarity.transfers.find(({ from, to }) => `${from.code}-${to.code}` === flow);
  if (!at || (!figures && !transfer)) return null;
  return (
    <div className={styles.tooltip} style={{ left: at.left, top: at.top }} data-side={at.side} aria-hidden="true">
      {transfer ? (
        <FlowCard outcome={outcome} transfer={transfer} />
      ) : (
        figures && <RegionCard figures={figures} reading={reading} />
      )}
    </div>
  );
};
