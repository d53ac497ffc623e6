"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import { ViewLink } from "../../address/view-context";
import { useRegionNames } from "../../figures/region-names";
import { kilometres } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import { flowKey } from "./flows-to-draw";
import styles from "./panel.module.css";

interface FlowPanelProps {
  readonly outcome: Outcome;
  /** "FRL-HMR" */
  readonly flow: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** One flow: from whom to whom, how much, how far, and under which rule. */
export const FlowPanel = ({ outcome, flow, headingRef }: FlowPanelProps) => {
  const locale = useLocale();
  const t = useTranslations("panel.flow");
  const names = useRegionNames(outcome);
  const transfer = outcome.solidarity.transfers.find((one) => flowKey(one) === flow);
  if (!transfer)
    return (
      <>
        <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
          {t("label")}
        </h2>
        <p>{t("unknown")}</p>
      </>
    );
  const { from, to, amount, distanceKm, requiresExemption } = transfer;
  const region = (code: string) => <ViewLink change={{ region: code, municipality: null }}>{names(code)}</ViewLink>;
  const rows = [
    { name: "from", value: region(from.code) },
    { name: "to", value: region(to.code) },
    { name: "amount", value: <span title={euroExact(amount, locale)}>{euroInWords(amount, locale)}</span> },
    { name: "distance", value: kilometres(distanceKm, locale) },
  ] as const;
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {names(from.code)} → {names(to.code)}
      </h2>
      <dl className={styles.details} data-testid="flow" data-first="">
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(name, { year: String(outcome.vintage.lastYear) })}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.explained}>
        <dt>{t("exemption")}</dt>
        <dd>{t(requiresExemption ? "needed" : "notNeeded")}</dd>
        <dt>{t("rule")}</dt>
        <dd>{t("nearest")}</dd>
      </dl>
      <p className={styles.note}>{t("modelled")}</p>
    </>
  );
};
