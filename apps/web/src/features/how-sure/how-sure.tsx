"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ReadingPart } from "../../frame/reading-part";
import { useWithDrawing, type WithoutDrawing } from "../../map/provided-drawing";
import { ChanceMap } from "./chance-map";
import { DistributionTable } from "./distribution-table";
import { FanChart } from "./fan-chart";
import type { HowSureStart } from "./load-how-sure";
import { PercentileTable } from "./percentile-table";
import { type AskedRuns, runsQuery } from "./read-runs";
import { RunForm } from "./run-form";
import { SureSentence } from "./sure-sentence";
import { useEnsemble } from "./use-ensemble";

interface HowSureProps {
  readonly start: WithoutDrawing<HowSureStart>;
  readonly path: string;
  /** Names of the assumptions, by key. */
  readonly names: Readonly<Record<string, string>>;
  /** Which lever matters most: it does not depend on the futures. */
  readonly tornado: ReactNode;
}

/** What many computed futures say, and the way to compute more of them. */
export const HowSure = ({ start: given, path, names, tornado }: HowSureProps) => {
  const t = useTranslations("sure");
  const start = useWithDrawing<HowSureStart>(given);
  const { draft, scenario, settings, outcome, drawing } = start;
  const { ensemble, ...run } = useEnsemble({ vintage: draft.vintage, scenario }, settings, start.ensemble);
  const at = (shown: AskedRuns): string => `${path}${runsQuery(start.query, shown)}`;
  return (
    <>
      <ReadingPart id="answer" heading={t("answer.heading")}>
        {ensemble === null ? <p>{t("answer.notYet")}</p> : <SureSentence ensemble={ensemble} outcome={outcome} />}
        <RunForm
          query={start.query}
          path={path}
          settings={settings}
          work={run.work}
          shown={ensemble}
          onStart={(wanted) => void run.start(wanted)}
          onCancel={run.cancel}
        />
        {ensemble === null && (
          <noscript>
            <p>{t("answer.noScripts")}</p>
          </noscript>
        )}
        {ensemble && <PercentileTable ensemble={ensemble} outcome={outcome} />}
      </ReadingPart>
      {ensemble && (
        <>
          <ReadingPart id="years" heading={t("fan.heading")}>
            <FanChart ensemble={ensemble} outcome={outcome} at={at(ensemble)} />
          </ReadingPart>
          <ReadingPart id="regions" heading={t("chance.heading")}>
            <ChanceMap ensemble={ensemble} outcome={outcome} drawing={drawing} at={at(ensemble)} />
          </ReadingPart>
        </>
      )}
      <ReadingPart id="levers" heading={t("tornado.heading")}>
        {tornado}
      </ReadingPart>
      <ReadingPart id="assumptions" heading={t("assumptions.heading")}>
        <p>{t("assumptions.text")}</p>
        {ensemble && <DistributionTable ensemble={ensemble} names={names} />}
        <p>{t("assumptions.together")}</p>
        <p>{t("assumptions.left")}</p>
      </ReadingPart>
    </>
  );
};
