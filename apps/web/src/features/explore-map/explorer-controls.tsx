"use client";

import type { Outcome, Vintage } from "@solidariteitskaart/client";
import styles from "./explorer.module.css";
import { RuleSwitch } from "./rule-switch";
import { VintageSwitch } from "./vintage-switch";

/** What the figures depend on, above what shows them. */
export const ExplorerControls = ({
  vintages,
  outcome,
}: {
  readonly vintages: readonly Vintage[];
  readonly outcome: Outcome;
}) => (
  <div className={styles.controls}>
    <VintageSwitch vintages={vintages} />
    <RuleSwitch outcome={outcome} />
  </div>
);
