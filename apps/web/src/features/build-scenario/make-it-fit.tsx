"use client";

import { createClient, type GoalSeek, GoalSeekDocument, type LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { inputOf, type LinkDraft, textFaults } from "../../address/scenario-draft";
import { euroInWords } from "../../format/euro";
import styles from "../../levers/levers.module.css";
import { useUnitWords } from "../../levers/use-unit-words";
import { useScenarioQuestion } from "./scenario-question";
import { useQuestion } from "./use-question";

interface MakeItFitProps {
  readonly lever: LeverLine;
  readonly name: string;
  readonly onTake: (value: number) => void;
}

const seek = async (draft: LinkDraft, lever: string): Promise<GoalSeek> => {
  if (textFaults(draft).length > 0) throw new Error("the scenario has faults");
  const client = createClient("/graphql", { timeoutMs: 30_000 });
  const variables = { vintage: draft.vintage, scenario: inputOf(draft), lever };
  const { goalSeek } = await client.request(GoalSeekDocument, variables);
  if (goalSeek.__typename !== "GoalSeek") throw new Error("the scenario has faults");
  return goalSeek;
};

const Found = ({ lever, found, onTake }: Pick<MakeItFitProps, "lever" | "onTake"> & { readonly found: GoalSeek }) => {
  const locale = useLocale();
  const t = useTranslations("scenario.fit");
  const words = useUnitWords();
  if (found.answer === "ALREADY_CLOSED") return t("closed");
  const value = found.steppedValue ?? found.bestValue;
  const amount = euroInWords(found.openAtBest, locale);
  return (
    <>
      {found.answer === "FOUND"
        ? t("found", { value: words(value, lever.unit) })
        : t("none", { value: words(value, lever.unit), amount })}{" "}
      <button type="button" className={styles.small} onClick={() => onTake(value)}>
        {t("take")}
      </button>
    </>
  );
};

/** Which value of this lever leaves nothing open? */
export const MakeItFit = ({ lever, name, onTake }: MakeItFitProps) => {
  const t = useTranslations("scenario.fit");
  const { draft, query } = useScenarioQuestion();
  const { state, start } = useQuestion(query, () => seek(draft, lever.key));
  return (
    <div className={styles.fit}>
      <button type="button" className={styles.small} onClick={start} aria-label={t("label", { lever: name })}>
        {t("ask")}
      </button>
      <p role="status" data-fit={state.kind === "answered" ? state.answer.answer : state.kind}>
        {state.kind === "asking" && t("asking")}
        {state.kind === "failed" && t("failed")}
        {state.kind === "answered" && <Found lever={lever} found={state.answer} onTake={onTake} />}
      </p>
    </div>
  );
};
