"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { LARGEST_DISTANCE_KM, parseView } from "../../address/parse-view";
import { useView, ViewLink } from "../../address/view-context";
import { changed, viewQuery } from "../../address/view-href";
import { defaultRule } from "../../address/view-state";
import styles from "./rule-switch.module.css";

/** Reserve and distance: a plain form that also works without scripts; the fields it does not show travel along. */
export const AdvancedRule = () => {
  const t = useTranslations("rule");
  const { view, path, go } = useView();
  const { reserveShare, maxDistanceKm } = view.rule;
  const others = [...new URLSearchParams(viewQuery(changed(view, { rule: { reserveShare: 0, maxDistanceKm: null } })))];

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    const data = new FormData(event.currentTarget);
    const params = new URLSearchParams(
      [...data].map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    );
    const parsed = parseView(params, { vintages: null, regions: null, years: null });
    if (parsed.faults.length > 0) return;
    event.preventDefault();
    go({ rule: parsed.view.rule });
  };

  return (
    <details className={styles.advanced} open={reserveShare > 0 || maxDistanceKm !== null}>
      <summary>{t("advanced")}</summary>
      <form action={path} method="get" className={styles.form} onSubmit={submit} key={viewQuery(view)}>
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.field}>
          {t("reserve")}
          <input
            className={styles.input}
            name="reserve"
            type="number"
            min={0}
            max={1}
            step={0.01}
            defaultValue={reserveShare || ""}
            aria-describedby="reserve-hint"
          />
          <span id="reserve-hint" className={styles.explanation}>
            {t("reserveHint")}
          </span>
        </label>
        <label className={styles.field}>
          {t("max")}
          <input
            className={styles.input}
            name="max"
            type="number"
            min={0}
            max={LARGEST_DISTANCE_KM}
            step={1}
            defaultValue={maxDistanceKm ?? ""}
            aria-describedby="max-hint"
          />
          <span id="max-hint" className={styles.explanation}>
            {t("maxHint")}
          </span>
        </label>
        <button type="submit" className={styles.button}>
          {t("apply")}
        </button>
        <ViewLink change={{ rule: defaultRule }}>{t("reset")}</ViewLink>
      </form>
    </details>
  );
};
