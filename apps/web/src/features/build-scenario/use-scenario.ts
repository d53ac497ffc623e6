"use client";

import { useLocale } from "next-intl";
import { useCallback } from "react";
import { draftQuery, questionOf } from "../../address/draft-query";
import { readDraft } from "../../address/read-draft";
import { type LeverText, textFaults, withoutNeutral } from "../../address/scenario-draft";
import { defaultRule, type RuleChoice } from "../../address/view-state";
import { pathIn } from "../../i18n/paths";
import type { ScenarioStart } from "./load-scenario";
import { useAddress } from "./use-address";
import { useFigures } from "./use-figures";
import { useHistory } from "./use-history";
import { withValues } from "./with-values";

/** The scenario while it is made: its draft, its figures, and what can be done to it. The address follows. */
export const useScenario = ({ draft: opened, beside, reading, levers, vintages }: ScenarioStart) => {
  const path = pathIn(useLocale(), "/scenario");
  const { draft, step, change, ...history } = useHistory(opened);
  const meant = withoutNeutral(draft, levers);
  const query = questionOf(meant);
  const answer = useFigures(meant, query, reading);
  useAddress({
    href: `${path}${draftQuery(meant, beside)}`,
    step,
    settled: !answer.waiting,
    onMoved: (search) => {
      change(() => readDraft(search, vintages).draft, `address ${search}`);
    },
  });
  const changeLever = useCallback(
    (key: string, text: LeverText) => change((now) => ({ ...now, levers: { ...now.levers, [key]: text } }), key),
    [change],
  );
  const changeRule = useCallback(
    (part: Partial<RuleChoice>) =>
      change((now) => ({ ...now, rule: { ...now.rule, ...part } }), Object.keys(part).join(" ")),
    [change],
  );
  /** Sets levers over the whole period, together: one step back undoes them all. */
  const takeValues = (values: Readonly<Record<string, number>>) => {
    change((now) => withValues(now, levers, values), `take ${JSON.stringify(values)}`);
  };
  return {
    draft,
    /** Without what changes nothing. */
    meant,
    query,
    path,
    /** Of this scenario alone, for who shares it. */
    href: `${path}${draftQuery(meant)}`,
    answer,
    sound: textFaults(meant).length === 0 && answer.faults.length === 0,
    ...history,
    changeLever,
    changeRule,
    takeValues,
    rename: (name: string) => change((now) => ({ ...now, name }), "name"),
    /** Puts a lever back where it changes nothing; null: the rules. */
    drop: (gone: string | null) =>
      change(
        (now) =>
          gone === null
            ? { ...now, rule: defaultRule }
            : { ...now, levers: Object.fromEntries(Object.entries(now.levers).filter(([key]) => key !== gone)) },
        `drop ${gone ?? "rules"}`,
      ),
    reset: () => change((now) => ({ ...now, levers: {}, rule: defaultRule }), "reset"),
  };
};
