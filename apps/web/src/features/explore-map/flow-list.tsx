"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { ViewLink } from "../../address/view-context";
import { useRegionNames } from "../../figures/region-names";
import { euroExact, euroInWords } from "../../format/euro";
import { flowKey } from "./flows-to-draw";
import styles from "./panel.module.css";

/** All flows, the largest first, for who does not point at them: each line leads to that flow. */
export const FlowList = ({ outcome }: { readonly outcome: Outcome }) => {
  const locale = useLocale();
  const t = useTranslations("panel.flow");
  const names = useRegionNames(outcome);
  const largest = outcome.solidarity.transfers.toSorted((one, other) => other.amount - one.amount);
  if (largest.length === 0) return null;
  return (
    <details data-testid="flows">
      <summary className={styles.subheading}>{t("list")}</summary>
      <ul className={styles.transfers}>
        {largest.map((transfer) => (
          <li key={flowKey(transfer)}>
            <ViewLink change={{ flow: flowKey(transfer) }} className={styles.transfer}>
              <span>
                {names(transfer.from.code)} → {names(transfer.to.code)}
              </span>
              <span className={styles.transferAmount} title={euroExact(transfer.amount, locale)}>
                {euroInWords(transfer.amount, locale)}
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </details>
  );
};
