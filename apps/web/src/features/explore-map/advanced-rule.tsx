"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { NOTATION } from "../../address/number-param";
import { LARGEST_DISTANCE_KM, parseView } from "../../address/parse-view";
import { useView, ViewLink } from "../../address/view-context";
import { changed, viewQuery } from "../../address/view-href";
import { defaultRule } from "../../address/view-state";
import { NumberField } from "../../figures/number-field";
import styles from "./rule-switch.module.css";

interface RuleNumberProps {
  readonly name: "reserve" | "max";
  readonly most: number;
  readonly value: number | null;
}

const RuleNumber = ({ name, most, value }: RuleNumberProps) => {
  const [text, setText] = useState(String(value ?? ""));
  return (
    <NumberField
      className={styles.input}
      name={name}
      min={0}
      max={most}
      value={text}
      aria-describedby={`${name}-hint`}
      explains
      onValue={setText}
    />
  );
};

/** Reserve and distance: a plain form that also works without scripts; the fields it does not show travel along. */
export const AdvancedRule = () => {
  const locale = useLocale();
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
        <input type="hidden" name={NOTATION} value={locale} />
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.field}>
          {t("reserve")}
          <RuleNumber name="reserve" most={1} value={reserveShare || null} />
          <span id="reserve-hint" className={styles.explanation}>
            {t("reserveHint")}
          </span>
        </label>
        <label className={styles.field}>
          {t("max")}
          <RuleNumber name="max" most={LARGEST_DISTANCE_KM} value={maxDistanceKm} />
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
