"use client";

import { createClient, type LeverLine, type ScenarioFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { pathIn } from "../../i18n/paths";
import { askFrontier, movableLevers, type OpenedFrontier, PAIR, type Pair } from "./ask-frontier";
import { FrontierChart } from "./frontier-chart";
import { LeverChoice } from "./lever-choice";
import styles from "./result.module.css";
import { useScenarioQuestion } from "./scenario-question";
import { useQuestion } from "./use-question";

interface FrontierPartProps {
  /** What the link of the page asks. */
  readonly opened: OpenedFrontier | null;
  readonly levers: readonly LeverLine[];
  readonly figures: ScenarioFigures;
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

/** What a reader may want to weigh first: who rents, or who pays taxes. */
const FIRST = ["rentIncrease", "subsidyLumpSum"] as const;

/** Which combinations of two levers leave nothing open: asked when the reader wants it. */
export const FrontierPart = ({ opened, levers, figures, onTake }: FrontierPartProps) => {
  const t = useTranslations("scenario.frontier");
  const locale = useLocale();
  const movable = movableLevers(levers);
  const { draft, query } = useScenarioQuestion();
  const [[a, b], setPair] = useState<Pair>(opened?.pair ?? FIRST);
  const asked = `${query}&${PAIR}=${a},${b}`;
  const [first] = useState(opened?.answer ? { key: asked, value: opened.answer } : null);
  const { state, start } = useQuestion(
    asked,
    () => askFrontier(createClient("/graphql", { timeoutMs: 30_000 }), draft, [a, b]),
    first,
  );
  return (
    <section aria-labelledby="frontier" className={first ? undefined : styles.scripted}>
      <h2 id="frontier" className={styles.heading}>
        {t("heading")}
      </h2>
      <p className={styles.note}>{t("text")}</p>
      <div className={`${styles.choices} screen-only scripts-only`}>
        <LeverChoice label={t("first")} levers={movable} without={b} chosen={a} onChoose={(key) => setPair([key, b])} />
        <LeverChoice
          label={t("second")}
          levers={movable}
          without={a}
          chosen={b}
          onChoose={(key) => setPair([a, key])}
        />
        <button type="button" className={styles.button} onClick={start}>
          {t("ask")}
        </button>
      </div>
      <p role="status" className={styles.note} data-frontier={state.kind}>
        {state.kind === "asking" && t("asking")}
        {state.kind === "failed" && t("failed")}
      </p>
      {state.kind === "answered" && (
        <FrontierChart
          frontier={state.answer}
          figures={figures}
          at={`${pathIn(locale, "/scenario")}${asked}`}
          onTake={onTake}
        />
      )}
    </section>
  );
};
