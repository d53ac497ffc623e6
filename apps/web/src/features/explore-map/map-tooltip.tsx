"use client";

import type { Outcome, RegionFigures, Transfer } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { kilometres } from "../../format/count";
import { euroInWords } from "../../format/euro";
import { Identity } from "../read-figures/identity";
import { useRegionNames } from "../read-figures/region-names";
import styles from "./map-tooltip.module.css";

const RegionCard = ({ figures }: { readonly figures: RegionFigures }) => {
  const locale = useLocale();
  return (
    <>
      <p className={styles.title}>{figures.region.names[locale]}</p>
      <Identity figures={figures} compact />
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
  readonly region: string | null;
  /** The flow under the pointer, "FRL-HMR". */
  readonly flow: string | null;
  /** Pixels from the top left corner of the stage. */
  readonly at: { readonly left: number; readonly top: number; readonly side: "left" | "right" } | null;
}

/** Shows what the pointer is on. Its content also stands in the label of the element, so it is hidden from readers. */
export const MapTooltip = ({ outcome, region, flow, at }: MapTooltipProps) => {
  const figures = outcome.regions.nodes.find((one) => one.region.code === region);
  const transfer = outcome.solidarity.transfers.find(({ from, to }) => `${from.code}-${to.code}` === flow);
  if (!at || (!figures && !transfer)) return null;
  return (
    <div className={styles.tooltip} style={{ left: at.left, top: at.top }} data-side={at.side} aria-hidden="true">
      {transfer ? <FlowCard outcome={outcome} transfer={transfer} /> : figures && <RegionCard figures={figures} />}
    </div>
  );
};
