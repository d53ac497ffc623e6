import type { Outcome } from "@solidariteitskaart/client";
import { RegionalNote } from "../../figures/firmness/regional-note";
import { WordList } from "../../figures/word-list";
import frame from "../../frame/frame.module.css";
import { OverviewCharts } from "./overview-charts";

interface BelowMapProps {
  readonly outcome: Outcome;
  /** Path and query of the page with this outcome. */
  readonly at: string;
}

/** What carries the figures, how they run over the years and the regions, and what the words mean. */
export const BelowMap = ({ outcome, at }: BelowMapProps) => (
  <div className={frame.below}>
    <RegionalNote regions={outcome.regions.nodes} />
    <OverviewCharts outcome={outcome} at={at} />
    <WordList />
  </div>
);
