"use client";

import type { LeverLine, Vintage } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { euroInWords } from "../../format/euro";
import { pathIn } from "../../i18n/paths";
import { OwnNote } from "../read-figures/own-note";
import type { ScenarioReading } from "./ask-scenario";
import { BridgeChart } from "./bridge-chart";
import { draftQuery } from "./draft-query";
import { LeverGroup } from "./lever-group";
import styles from "./levers.module.css";
import { type LeverText, type ScenarioDraft, textFaults, withoutNeutral } from "./scenario-draft";
import { ScenarioForm } from "./scenario-form";
import { ScenarioResult } from "./scenario-result";
import { ShareScenario } from "./share-scenario";
import { useFigures } from "./use-figures";
import { useHistory } from "./use-history";
import { WhoPays } from "./who-pays";

export interface BuildScenarioProps {
  readonly opened: ScenarioDraft;
  readonly reading: ScenarioReading;
  readonly levers: readonly LeverLine[];
  readonly vintages: readonly Vintage[];
  readonly origin: string;
}

/** Levers on one side, what they come to on the other; the address always holds the whole scenario. */
export const BuildScenario = ({ opened, reading, levers, vintages, origin }: BuildScenarioProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario");
  const { draft, canUndo, change, undo } = useHistory(opened);
  const meant = withoutNeutral(draft, levers);
  const query = draftQuery(meant);
  const path = pathIn(locale, "/scenario");
  const answer = useFigures(meant, query, reading);
  const sound = textFaults(meant).length === 0;

  useEffect(() => {
    const isOpened = draft === opened && window.location.search === "";
    if (answer.query === query && !isOpened) window.history.replaceState(null, "", `${path}${query}`);
  }, [answer.query, draft, opened, path, query]);

  const changeLever = (key: string, text: LeverText) =>
    change({ ...draft, levers: { ...draft.levers, [key]: text } }, key);
  const group = { levers, draft, query, faults: answer.faults, onChange: changeLever };
  const open = answer.figures?.outcome.national.open;
  return (
    <div className={styles.bench}>
      <ScenarioForm
        draft={draft}
        vintages={vintages}
        path={path}
        canUndo={canUndo}
        onUndo={undo}
        onReset={() => change({ ...draft, levers: {} }, "reset")}
        onVintage={(vintage) => change({ ...draft, vintage }, "vintage")}
      >
        <LeverGroup kind="ASSUMPTION" {...group} />
        <LeverGroup kind="MEASURE" {...group} />
      </ScenarioForm>
      <div className={styles.outcome}>
        <OwnNote vintages={vintages} shown={draft.vintage} />
        <ScenarioResult {...answer} />
        {answer.figures?.costs && <WhoPays costs={answer.figures.costs} />}
        {sound && Object.keys(meant.levers).length > 0 && <BridgeChart draft={meant} query={query} />}
        {sound && <ShareScenario draft={meant} link={`${origin}${path}${query}`} origin={origin} />}
      </div>
      {open !== undefined && (
        <a href="#result" className={styles.follow}>
          {t("result.follow", { amount: euroInWords(open, locale) })}
        </a>
      )}
      <p className="visually-hidden" role="status">
        {answer.waiting || !answer.current || open === undefined
          ? ""
          : t("result.updated", { amount: euroInWords(open, locale) })}
      </p>
    </div>
  );
};
