import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView } from "../../address/view-context";
import { type Against, BASE, type LinkedScenario } from "../../address/view-state";
import { sharedStart } from "../../figures/shared-start";
import { useScenarioWords } from "../../levers/scenario-words";
import type { Comparison } from "./ask-comparison";
import { isScenario, shownScenario } from "./compared-with";

export interface SideNames {
  /** Above the name: which of the two this is. */
  readonly part: string;
  readonly title: string;
  /** Below the name: what a named scenario assumes. */
  readonly detail: string | null;
  /** In a sentence. */
  readonly full: string;
  /** Above a column, and in "{one} minus {other}". */
  readonly short: string;
  /** Below the table, which stands far from the maps. */
  readonly key: string | null;
  /** As a link of its own holds it; null where the page tells how to change it already. */
  readonly scenario: LinkedScenario | null;
}

interface NamedProps {
  readonly outcome: Outcome;
  readonly comparison: Comparison;
  readonly against: Against;
  readonly newest: string;
}

type Pair = readonly [SideNames, SideNames];

/** What stands beside what: two letters for two scenarios, else what differs between both names. */
export const useCompareNames = ({ outcome, comparison, against, newest }: NamedProps): Pair => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { view, units } = useView();
  const wordsOf = useScenarioWords(units);
  const [here, there] = [outcome.vintage.labels[locale], comparison.other.vintage.labels[locale]];

  if (isScenario(against)) {
    const side = (letter: string, vintage: string, scenario: LinkedScenario): SideNames => ({
      ...wordsOf(scenario),
      part: t("side", { side: letter, vintage }),
      full: scenario.name === "" || scenario.name === view.name ? letter : scenario.name,
      short: letter,
      key: t("key", { side: letter, title: wordsOf(scenario).title, vintage }),
      scenario,
    });
    return [side("A", here, shownScenario(view, newest)), side("B", there, against)];
  }

  const whole = (vintage: string) => (view.levers.length > 0 ? t("scenario", { vintage }) : vintage);
  const other = against === BASE ? t("plain", { vintage: there }) : whole(there);
  const [one = "", beside = ""] =
    against === BASE ? [t("changed"), t("unchanged")] : sharedStart([whole(here), other]).rest;
  const side = (part: string, title: string, short: string): SideNames => ({
    part,
    title,
    detail: null,
    full: title,
    short,
    key: null,
    scenario: null,
  });
  return [side(t("shown"), whole(here), one), side(t("beside"), other, beside)];
};
