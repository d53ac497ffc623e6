import type { ScenarioFigures } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { LinkDraft } from "../../address/scenario-draft";
import pending from "../../design/pending.module.css";
import { AnswerSentence } from "../../figures/answer-sentence";
import { KeyFigures } from "../../figures/key-figures";
import type { ScenarioStart } from "./load-scenario";
import styles from "./result.module.css";
import { ResultNotices } from "./result-notices";
import { ScenarioMap } from "./scenario-map";
import type { FiguresState } from "./use-figures";
import { WhoPaysPart } from "./who-pays";

interface ScenarioResultProps {
  readonly start: ScenarioStart;
  readonly answer: FiguresState;
  readonly draft: LinkDraft;
  readonly path: string;
}

/** What the figures say. Drawn anew when figures come, not at every move of the lever that asks for them. */
const Figures = memo(({ start, figures }: { readonly start: ScenarioStart; readonly figures: ScenarioFigures }) => (
  <>
    <AnswerSentence outcome={figures} selected={null} />
    <div className={styles.picture}>
      <KeyFigures outcome={figures} selected={null} before={start.base.national} />
      <ScenarioMap start={start} figures={figures} />
    </div>
    {figures.costs && <WhoPaysPart costs={figures.costs} figures={figures} />}
  </>
));
Figures.displayName = "Figures";

/** The answer to a scenario. What is wrong comes first; then the figures are those from before, and say so. */
export const ScenarioResult = ({ start, answer, draft, path }: ScenarioResultProps) => {
  const t = useTranslations("scenario.result");
  const { figures, current, waiting } = answer;
  const old = figures !== null && !current && !waiting;
  return (
    <section id="result" aria-labelledby="result-heading" aria-busy={waiting} className={styles.result} data-old={old}>
      <h2 id="result-heading" className={styles.kicker}>
        {draft.name.trim() === "" ? t("heading") : draft.name}
      </h2>
      <ResultNotices answer={answer} draft={draft} path={path} />
      {old && <p className={styles.note}>{t("old")}</p>}
      <p className={pending.note} data-shown={waiting ? "" : undefined} aria-hidden="true">
        {t("waiting")}
      </p>
      <div className={current ? undefined : pending.figures} data-testid="figures">
        {figures && <Figures start={start} figures={figures} />}
      </div>
    </section>
  );
};
