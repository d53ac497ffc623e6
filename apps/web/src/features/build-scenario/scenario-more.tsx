import type { LeverLine, ScenarioFigures } from "@solidariteitskaart/client";
import type { OpenedFrontier } from "./ask-frontier";
import styles from "./build-scenario.module.css";
import { FrontierPart } from "./frontier-part";
import { ShareScenario } from "./share-scenario";

interface ScenarioMoreProps {
  /** The whole address of this scenario. */
  readonly href: string;
  readonly origin: string;
  readonly figures: ScenarioFigures | null;
  readonly levers: readonly LeverLine[];
  readonly frontier: OpenedFrontier | null;
  readonly onTake: (values: Readonly<Record<string, number>>) => void;
}

/** What can be asked about a scenario, and how to take it along. */
export const ScenarioMore = ({ href, origin, figures, levers, frontier, onTake }: ScenarioMoreProps) => (
  <div className={`${styles.more} drawn-when-near`}>
    {figures?.costs && <FrontierPart opened={frontier} levers={levers} figures={figures} onTake={onTake} />}
    <ShareScenario link={href} origin={origin} hash={figures?.hash ?? null} />
  </div>
);
