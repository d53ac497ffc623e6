"use client";

import {
  answerIn,
  createClient,
  type GoalSeek,
  GoalSeekDocument,
  type LeverLine,
  type ScenarioFigures,
} from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { inputOf, type LinkDraft, textFaults } from "../../address/scenario-draft";
import { euroInWords } from "../../format/euro";
import styles from "../../levers/levers.module.css";
import { useUnitWords } from "../../levers/use-unit-words";
import { askScenario } from "./ask-scenario";
import { LeverChoice } from "./lever-choice";
import { useScenarioQuestion } from "./scenario-question";
import { useQuestion } from "./use-question";
import { withValues } from "./with-values";

interface Sought {
  readonly found: GoalSeek;
  /** What the scenario asks of tenants and state with the lever at its value. */
  readonly costs: ScenarioFigures["costs"];
}

const sought = ({ steppedValue, bestValue }: GoalSeek): number => steppedValue ?? bestValue;

const seek = async (draft: LinkDraft, lever: LeverLine): Promise<Sought> => {
  if (textFaults(draft).length > 0) throw new Error("the scenario has faults");
  const client = createClient("/graphql", { timeoutMs: 30_000 });
  const variables = { vintage: draft.vintage, scenario: inputOf(draft), lever: lever.key };
  const goalSeek = answerIn((await client.request(GoalSeekDocument, variables)).scenario, "goalSeek");
  if (goalSeek.__typename !== "GoalSeek") throw new Error("the scenario has faults");
  const { figures } = await askScenario(client, withValues(draft, [lever], { [lever.key]: sought(goalSeek) }));
  return { found: goalSeek, costs: figures?.costs ?? null };
};

/** What comes back every year stands beside what it does: it weighs more than its amount. */
const YearlyCosts = ({ tenants, state }: NonNullable<Sought["costs"]>) => {
  const locale = useLocale();
  const t = useTranslations("scenario.fit");
  if (tenants.perYear === 0 && state.perYear === 0) return null;
  const amount = (euros: number) => euroInWords(euros, locale);
  return <span data-costs="">{t("asks", { tenants: amount(tenants.perYear), state: amount(state.perYear) })} </span>;
};

interface FoundProps extends Sought {
  readonly lever: LeverLine;
  readonly onTake: (value: number) => void;
}

const Found = ({ lever, found, costs, onTake }: FoundProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.fit");
  const words = useUnitWords();
  if (found.answer === "ALREADY_CLOSED") return t("closed");
  const value = sought(found);
  const amount = euroInWords(found.openAtBest, locale);
  return (
    <>
      {found.answer === "FOUND"
        ? t("found", { value: words(value, lever.unit) })
        : t("none", { value: words(value, lever.unit), amount })}{" "}
      {costs && <YearlyCosts {...costs} />}
      <button type="button" className={styles.small} onClick={() => onTake(value)}>
        {t("take")}
      </button>
    </>
  );
};

interface MakeItFitProps {
  readonly levers: readonly LeverLine[];
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

/** What a reader may want to know first: what the state would have to pay. */
const FIRST = "subsidyLumpSum";

/** Which value of one lever leaves nothing open? Beside the result, for whichever lever the reader chooses. */
export const MakeItFit = ({ levers, onTake }: MakeItFitProps) => {
  const t = useTranslations("scenario.fit");
  // A switch is on or off: there is nothing to look for in between.
  const movable = levers.filter(({ unit }) => unit !== "SWITCH");
  const [key, choose] = useState(FIRST);
  const { draft, query } = useScenarioQuestion();
  const lever = movable.find((one) => one.key === key) ?? movable[0];
  const { state, start } = useQuestion(`${query} ${key}`, async () => (lever ? seek(draft, lever) : null));
  if (!lever) return null;
  return (
    <div className={`${styles.fit} screen-only`}>
      <LeverChoice label={t("label")} levers={movable} without="" chosen={lever.key} onChoose={choose} />
      <button type="button" className={styles.small} onClick={start}>
        {t("ask")}
      </button>
      <p role="status" data-fit={state.kind === "answered" ? state.answer?.found.answer : state.kind}>
        {state.kind === "asking" && t("asking")}
        {state.kind === "failed" && t("failed")}
        {state.kind === "answered" && state.answer && (
          <Found lever={lever} {...state.answer} onTake={(value) => onTake({ [lever.key]: value })} />
        )}
      </p>
    </div>
  );
};
