import type { LeverLine, ScenarioFigures } from "@solidariteitskaart/client";
import styles from "./build-scenario.module.css";
import { FrontierPart } from "./frontier-part";
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
export const ScenarioMore = ({ href, origin, figures, levers, onTake }: ScenarioMoreProps) => (
  <div className={`${styles.more} drawn-when-near`}>
    {figures?.costs && <FrontierPart levers={levers} figures={figures} onTake={onTake} />}
    <ShareScenario link={href} origin={origin} hash={figures?.hash ?? null} />
  </div>
);
