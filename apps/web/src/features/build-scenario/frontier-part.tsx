"use client";

import {
  createClient,
  type Frontier,
  FrontierDocument,
  type LeverLine,
  type ScenarioFigures,
} from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { inputOf, type LinkDraft } from "../../address/scenario-draft";
import { FrontierChart } from "./frontier-chart";
import { LeverChoice } from "./lever-choice";
import styles from "./result.module.css";
import { useScenarioQuestion } from "./scenario-question";
import { useQuestion } from "./use-question";

interface FrontierPartProps {
  readonly levers: readonly LeverLine[];
  readonly figures: ScenarioFigures;
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

/** What a reader may want to weigh first: who rents, or who pays taxes. */
const FIRST = ["rentIncrease", "subsidyLumpSum"] as const;

const ask = async ({ vintage, ...draft }: LinkDraft, leverA: string, leverB: string): Promise<Frontier> => {
  const client = createClient("/graphql", { timeoutMs: 30_000 });
  const { frontier } = await client.request(FrontierDocument, {
    vintage,
    scenario: inputOf({ vintage, ...draft }),
    leverA,
    leverB,
  });
  if (frontier.__typename !== "Frontier") throw new Error("the scenario has faults");
  return frontier;
};

/** Which combinations of two levers leave nothing open: asked when the reader wants it. */
export const FrontierPart = ({ levers, figures, onTake }: FrontierPartProps) => {
  const t = useTranslations("scenario.frontier");
  // A switch is on or off: nothing runs along an axis.
  const movable = levers.filter(({ unit }) => unit !== "SWITCH");
  const { draft, query } = useScenarioQuestion();
  const [[a, b], setPair] = useState<readonly [string, string]>(FIRST);
  const { state, start } = useQuestion(`${query} ${a} ${b}`, () => ask(draft, a, b));
  return (
    <section aria-labelledby="frontier" className={styles.scripted}>
      <h2 id="frontier" className={styles.heading}>
        {t("heading")}
      </h2>
      <p className={styles.note}>{t("text")}</p>
      <div className={`${styles.choices} screen-only`}>
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
      {state.kind === "answered" && <FrontierChart frontier={state.answer} figures={figures} onTake={onTake} />}
    </section>
  );
};
