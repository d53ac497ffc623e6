"use client";

import type { Bridge, ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BarTable } from "../../charts/bar-table";
import { ChartFrame } from "../../charts/chart-frame";
import pending from "../../design/pending.module.css";
import { FigureMark } from "../../figures/figure-mark";
import { euroExact, euroInWords } from "../../format/euro";
import { reconcile } from "../../format/reconcile";
import { scaleFor } from "../../format/scale";
import { pathIn } from "../../i18n/paths";
import { useLeverNames } from "../../levers/lever-names";
import { bridgeFollows } from "./ask-bridge";
import styles from "./result.module.css";
import { useScenarioQuestion } from "./scenario-question";
import { useBridge } from "./use-bridge";

/** From what stays open without levers, lever by lever, to what stays open now. */
const Bars = ({ bridge: { from, to, parts }, mark }: { readonly bridge: Bridge; readonly mark: ReactNode }) => {
  const { draft, query } = useScenarioQuestion();
  const locale = useLocale();
  const t = useTranslations("scenario");
  const leverName = useLeverNames();
  const scale = scaleFor([from.open, to.open, ...parts.map(({ figures }) => figures.open.amount)]);
  const steps = [from.open, ...parts.map(({ figures }) => figures.open.amount)];
  const shown = reconcile(steps, to.open, scale);
  const figuresOf = (amount: number, reached: number) => [
    { of: t("bridge.amount"), value: amount },
    { of: t("bridge.reached"), value: reached },
  ];
  const total = (key: "from" | "to", label: string, amount: number) => ({
    key,
    label,
    value: amount,
    figures: figuresOf(amount, amount),
    text: <span title={euroExact(amount, locale)}>{euroInWords(amount, locale, { scale })}</span>,
    tone: "ink" as const,
  });
  // Only a bridge that follows by itself stands on the page of its address.
  const at = bridgeFollows(draft) ? `${pathIn(locale, "/scenario")}${query}` : null;
  const rows = parts.map(({ key, figures: { open } }, index) => {
    return {
      key,
      label: leverName(key) ?? t("bridge.rule"),
      value: open.reached,
      until: parts[index - 1]?.figures.open.reached ?? from.open,
      figures: figuresOf(open.amount, open.reached),
      text: (
        <span title={euroExact(open.amount, locale, "always")}>
          {euroInWords(shown[index + 1] ?? 0, locale, { scale, sign: "always" })}
        </span>
      ),
      tone: open.amount > 0 ? ("short" as const) : ("over" as const),
    };
  });
  return (
    <ChartFrame name="bridge" at={at} title={t("bridge.title")} unit={t("bridge.unit")} mark={mark}>
      <BarTable
        caption={t("bridge.title")}
        labelHeading={t("bridge.part")}
        valueHeading={t("bridge.amount")}
        unit="EUR"
        rows={[total("from", t("bridge.from"), from.open), ...rows, total("to", t("bridge.to"), to.open)]}
      />
    </ChartFrame>
  );
};

interface BridgeChartProps {
  readonly figures: ScenarioFigures;
  readonly opened: Bridge | null;
  /** `figures` are those of the scenario as it stands. */
  readonly answered: boolean;
}

/** What each lever adds to, or takes off, the gap that is left. It follows when a lever comes to rest. */
export const BridgeChart = ({ figures, opened, answered }: BridgeChartProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.bridge");
  const { draft } = useScenarioQuestion();
  const { bridge, current, waiting, failed, ask } = useBridge(opened, answered);
  const follows = bridgeFollows(draft);
  return (
    <section aria-labelledby="bridge" className={styles.bridge}>
      <h2 id="bridge" className={styles.heading}>
        {t("heading")}
      </h2>
      <p className={styles.note}>{t("text")}</p>
      {(failed || !(follows || current || waiting)) && (
        <button type="button" className={`${styles.button} scripts-only`} onClick={ask}>
          {t("ask")}
        </button>
      )}
      <p role="status" className={styles.note}>
        {waiting && t("asking")}
        {failed && t("failed")}
      </p>
      {bridge && (current || follows) && (
        <div className={current ? undefined : pending.figures}>
          <Bars
            bridge={bridge}
            mark={
              <FigureMark
                status="MODELLED"
                formula={t("formula")}
                vintage={figures.vintage.labels[locale]}
                sources="page"
              />
            }
          />
        </div>
      )}
    </section>
  );
};
