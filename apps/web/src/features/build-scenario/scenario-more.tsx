import type { LeverLine, ScenarioFigures } from "@solidariteitskaart/client";
import { BridgeChart } from "./bridge-chart";
import styles from "./build-scenario.module.css";
import { FrontierPart } from "./frontier-part";
import { useScenarioQuestion } from "./scenario-question";
import { ShareScenario } from "./share-scenario";

interface ScenarioMoreProps {
  /** The whole address of this scenario. */
  readonly href: string;
  readonly origin: string;
  readonly figures: ScenarioFigures | null;
  readonly levers: readonly LeverLine[];
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

/** What can be asked about a scenario, and how to take it along. */
export const ScenarioMore = ({ href, origin, figures, levers, onTake }: ScenarioMoreProps) => {
  const { draft } = useScenarioQuestion();
  return (
    <div className={`${styles.more} drawn-when-near`}>
      {Object.keys(draft.levers).length > 0 && figures && <BridgeChart figures={figures} />}
      {figures?.costs && <FrontierPart levers={levers} figures={figures} onTake={onTake} />}
      <ShareScenario link={href} origin={origin} hash={figures?.hash ?? null} />
    </div>
  );
};
