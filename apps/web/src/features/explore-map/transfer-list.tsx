"use client";

import type { Outcome, RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { Ref } from "react";
import { ViewLink } from "../../address/view-context";
import { useRegionNames } from "../../figures/region-names";
import { kilometres } from "../../format/count";
import { euroExact, euroInWords } from "../../format/euro";
import styles from "./panel.module.css";

interface TransferListProps {
  readonly outcome: Outcome;
  readonly figures: RegionFigures;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Who gives to this region, or to whom it gives; each line leads to that flow. */
export const TransferList = ({ outcome, figures, headingRef }: TransferListProps) => {
  const locale = useLocale();
  const t = useTranslations("panel");
  const m = useTranslations("map");
  const names = useRegionNames(outcome);
  const { code } = figures.region;
  const own = outcome.solidarity.transfers
    .filter(({ from, to }) => from.code === code || to.code === code)
    .sort((one, other) => other.amount - one.amount);
  const gives = figures.given > 0;
  const pooled = outcome.solidarity.route === "POOL" && figures.given + figures.received > 0;
  const heading = pooled ? t(gives ? "poolOut" : "poolIn") : t(gives ? "givesTo" : "receivedFrom");
  const nothing = figures.given + figures.received === 0;
  return (
    <section aria-labelledby="transfers">
      <h3 id="transfers" ref={headingRef} tabIndex={-1} className={styles.subheading}>
        {heading}
      </h3>
      {nothing && <p>{t("noTransfers")}</p>}
      {pooled && <p className={styles.amount}>{euroInWords(figures.given + figures.received, locale)}</p>}
      {own.length > 0 && (
        <ul className={styles.transfers}>
          {own.map(({ from, to, amount, distanceKm }) => {
            const other = gives ? to.code : from.code;
            const sentence = m("flow", {
              from: names(from.code),
              to: names(to.code),
              amount: euroInWords(amount, locale),
            });
            return (
              <li key={other}>
                <ViewLink change={{ flow: `${from.code}-${to.code}` }} className={styles.transfer}>
                  <span className="visually-hidden">{sentence}</span>
                  <span aria-hidden="true">{names(other)}</span>
                  <span aria-hidden="true" className={styles.transferAmount} title={euroExact(amount, locale)}>
                    {euroInWords(amount, locale)}
                  </span>
                  <span className={styles.distance}>{kilometres(distanceKm, locale)}</span>
                </ViewLink>
              </li>
            );
          })}
        </ul>
      )}
      {!nothing && <p className={styles.note}>{t("exemptionNote")}</p>}
    </section>
  );
};
