import type { NotedRegion, ScenarioFigures } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { LinkDraft } from "../../address/scenario-draft";
import pending from "../../design/pending.module.css";
import { AnswerSentence } from "../../figures/answer-sentence";
import { hangingAmong } from "../../figures/firmness/hangs-on-choices";
import { KeyFigures } from "../../figures/key-figures";
import type { ScenarioStart } from "./load-scenario";
import { MakeItFit } from "./make-it-fit";
import styles from "./result.module.css";
import { ResultNotices } from "./result-notices";
import { ScenarioMap } from "./scenario-map";
import { ScenarioMapMore } from "./scenario-map-more";
import type { FiguresState } from "./use-figures";
import { useFirmness } from "./use-firmness";
import { WhoPaysPart, WhoPaysWords } from "./who-pays";

interface ScenarioResultProps extends Pick<Parameters<typeof MakeItFit>[0], "onTake"> {
  readonly start: ScenarioStart;
  readonly answer: FiguresState;
  readonly draft: LinkDraft;
  readonly path: string;
}

interface SentenceProps {
  readonly figures: ScenarioFigures;
  readonly hanging: number;
}

const Sentence = memo(({ figures, hanging }: SentenceProps) => (
  <AnswerSentence outcome={figures} selected={null} hanging={hanging} />
));
Sentence.displayName = "Sentence";

interface FiguresProps extends SentenceProps {
  readonly start: ScenarioStart;
  readonly firm: readonly NotedRegion[] | null;
  readonly onFirmAgain: (() => void) | null;
}

/** What the figures say. Drawn anew when figures come, not at every move of the lever that asks for them. */
const Figures = memo(({ start, figures, firm, hanging, onFirmAgain }: FiguresProps) => (
  <>
    {figures.costs && <WhoPaysPart costs={figures.costs} figures={figures} />}
    <div className={styles.picture}>
      <KeyFigures outcome={figures} selected={null} before={start.base.national} />
      <ScenarioMap start={start} figures={figures} firm={firm} hanging={hanging} />
    </div>
    {figures.costs && <WhoPaysWords costs={figures.costs} />}
    <ScenarioMapMore start={start} figures={figures} firm={firm} onFirmAgain={onFirmAgain} />
  </>
));
Figures.displayName = "Figures";

/** The answer to a scenario. What is wrong comes first; then the figures are those from before, and say so. */
export const ScenarioResult = ({ start, answer, draft, path, onTake }: ScenarioResultProps) => {
  const t = useTranslations("scenario.result");
  const { figures, current, waiting } = answer;
  const firm = useFirmness(start, answer);
  const short = figures?.regions.nodes.filter(({ ownPosition }) => ownPosition < 0).map(({ region }) => region.code);
  const hanging = hangingAmong(firm.regions ?? [], ({ region }) => short?.includes(region.code) ?? false);
  const strength = current ? undefined : pending.figures;
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
      {figures && (
        <>
          <div className={strength}>
            <Sentence figures={figures} hanging={hanging} />
          </div>
          <MakeItFit levers={start.levers} onTake={onTake} />
        </>
      )}
      <div className={strength} data-testid="figures">
        {figures && (
          <Figures start={start} figures={figures} firm={firm.regions} hanging={hanging} onFirmAgain={firm.retry} />
        )}
      </div>
    </section>
  );
};
