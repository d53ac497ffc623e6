"use client";

import { type Bridge, BridgeDocument, createClient, type ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inputOf, type LinkDraft } from "../../address/scenario-draft";
import { BarTable } from "../../charts/bar-table";
import { ChartFrame } from "../../charts/chart-frame";
import { FigureMark } from "../../figures/figure-mark";
import { euroExact, euroInWords } from "../../format/euro";
import { reconcile } from "../../format/reconcile";
import { scaleFor } from "../../format/scale";
import { useLeverNames } from "../../levers/lever-names";
import styles from "./result.module.css";
import { useScenarioQuestion } from "./scenario-question";
import { useQuestion } from "./use-question";

const explain = async ({ vintage, ...draft }: LinkDraft): Promise<Bridge> => {
  const client = createClient("/graphql", { timeoutMs: 30_000 });
  const ends = { from: { vintage }, to: { vintage, scenario: inputOf({ vintage, ...draft }) } };
  const { bridge } = await client.request(BridgeDocument, ends);
  if (bridge.__typename !== "Bridge") throw new Error("the scenario has faults");
  return bridge;
};

/** From what stays open without levers, lever by lever, to what stays open now. */
const Bars = ({ bridge: { from, to, parts }, mark }: { readonly bridge: Bridge; readonly mark: ReactNode }) => {
  const locale = useLocale();
  const t = useTranslations("scenario");
  const leverName = useLeverNames();
  const scale = scaleFor([from.open, to.open, ...parts.map(({ figures }) => figures.open.amount)]);
  const steps = [from.open, ...parts.map(({ figures }) => figures.open.amount)];
  const shown = reconcile(steps, to.open, scale);
  const total = (key: "from" | "to", label: string, amount: number) => ({
    key,
    label,
    value: amount,
    text: <span title={euroExact(amount, locale)}>{euroInWords(amount, locale, { scale })}</span>,
    tone: "ink" as const,
  });
  let reached = from.open;
  const rows = parts.map(({ key, figures: { open } }, index) => {
    const until = reached;
    reached += open.amount;
    return {
      key,
      label: leverName(key) ?? t("bridge.rule"),
      value: reached,
      until,
      text: (
        <span title={euroExact(open.amount, locale, "always")}>
          {euroInWords(shown[index + 1] ?? 0, locale, { scale, sign: "always" })}
        </span>
      ),
      tone: open.amount > 0 ? ("short" as const) : ("over" as const),
    };
  });
  return (
    <ChartFrame title={t("bridge.title")} unit={t("bridge.unit")} mark={mark}>
      <BarTable
        caption={t("bridge.title")}
        labelHeading={t("bridge.part")}
        valueHeading={t("bridge.amount")}
        rows={[total("from", t("bridge.from"), from.open), ...rows, total("to", t("bridge.to"), to.open)]}
      />
    </ChartFrame>
  );
};

/** What each lever adds to, or takes off, the gap that is left. */
export const BridgeChart = ({ figures }: { readonly figures: ScenarioFigures }) => {
  const locale = useLocale();
  const t = useTranslations("scenario.bridge");
  const { draft, query } = useScenarioQuestion();
  const { state, start } = useQuestion(query, () => explain(draft));
  return (
    <section aria-labelledby="bridge" className={styles.scripted}>
      <h2 id="bridge" className={styles.heading}>
        {t("heading")}
      </h2>
      <p className={styles.note}>{t("text")}</p>
      {state.kind !== "answered" && (
        <button type="button" className={styles.button} onClick={start}>
          {t("ask")}
        </button>
      )}
      <p role="status" className={styles.note}>
        {state.kind === "asking" && t("asking")}
        {state.kind === "failed" && t("failed")}
      </p>
      {state.kind === "answered" && (
        <Bars
          bridge={state.answer}
          mark={
            <FigureMark
              status="MODELLED"
              formula={t("formula")}
              vintage={figures.vintage.labels[locale]}
              sources="page"
            />
          }
        />
      )}
    </section>
  );
};
