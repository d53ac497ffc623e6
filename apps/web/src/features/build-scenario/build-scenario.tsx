"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import pending from "../../design/pending.module.css";
import { OwnNote } from "../../figures/own-note";
import { euroInWords } from "../../format/euro";
import { InterestSentence } from "../../levers/interest-sentence";
import { useWithDrawing, type WithoutDrawing } from "../../map/provided-drawing";
import { hasBridge } from "./ask-bridge";
import { BridgeChart } from "./bridge-chart";
import styles from "./build-scenario.module.css";
import { ChangeStrip } from "./change-strip";
import { FollowBar } from "./follow-bar";
import { HeldScenario } from "./held-scenario";
import { LeverGroup } from "./lever-group";
import type { ScenarioStart } from "./load-scenario";
import { MoreLevers } from "./more-levers";
import { ScenarioForm } from "./scenario-form";
import { ScenarioMore } from "./scenario-more";
import { ScenarioQuestionContext } from "./scenario-question";
import { ScenarioResult } from "./scenario-result";
import { ScenarioTools } from "./scenario-tools";
import { useRemembered } from "./use-remembered";
import { useScenario } from "./use-scenario";

interface BuildScenarioProps {
  readonly start: WithoutDrawing<ScenarioStart>;
  readonly origin: string;
}

/** What it comes to on one side, levers on the other; the address always holds the whole scenario. */
export const BuildScenario = ({ start: given, origin }: BuildScenarioProps) => {
  const start = useWithDrawing<ScenarioStart>(given);
  const locale = useLocale();
  const t = useTranslations("scenario.result");
  const scenario = useScenario(start);
  const { beside } = start;
  const { draft, meant, query, answer, sound, changeLever, changeRule } = scenario;
  const question = useMemo(() => ({ draft: meant, query, beside }), [meant, query, beside]);
  const units = useMemo(() => Object.fromEntries(start.levers.map(({ key, unit }) => [key, unit])), [start.levers]);
  useRemembered(meant, sound);
  const open = answer.figures?.national.open;
  const notes = useMemo(
    () => (start.interest === null ? {} : { marketInterest: <InterestSentence interest={start.interest} /> }),
    [start.interest],
  );
  const group = { levers: start.levers, texts: draft.levers, faults: answer.faults, onChange: changeLever, notes };
  return (
    <ScenarioQuestionContext value={question}>
      <OwnNote vintages={start.vintages} shown={draft.vintage} />
      <HeldScenario units={units} vintages={start.vintages} path={scenario.path} />
      <ScenarioTools vintages={start.vintages} {...scenario} />
      <ChangeStrip levers={start.levers} units={units} link={`${origin}${scenario.href}`} {...scenario} />
      <div className={styles.bench}>
        <div className={styles.side}>
          <ScenarioResult
            start={start}
            answer={answer}
            draft={meant}
            path={scenario.path}
            onTake={scenario.takeValues}
          />
          {sound && answer.figures && hasBridge(meant) && (
            <BridgeChart figures={answer.figures} opened={start.bridge} answered={answer.current} />
          )}
        </div>
        <ScenarioForm draft={draft} path={scenario.path}>
          <LeverGroup kind="ASSUMPTION" part="main" {...group} />
          <LeverGroup kind="MEASURE" part="main" {...group} />
          <MoreLevers {...group} rule={draft.rule} onRule={changeRule} />
        </ScenarioForm>
      </div>
      {answer.figures && <FollowBar figures={answer.figures} current={answer.current} />}
      <p className="visually-hidden" role="status">
        {answer.waiting || !answer.current || open === undefined
          ? ""
          : t("updated", { amount: euroInWords(open, locale) })}
      </p>
      {sound && (
        <div className={answer.current ? undefined : pending.figures}>
          <ScenarioMore
            href={`${origin}${scenario.href}`}
            origin={origin}
            figures={answer.figures}
            levers={start.levers}
            frontier={start.frontier}
            onTake={scenario.takeValues}
          />
        </div>
      )}
    </ScenarioQuestionContext>
  );
};
