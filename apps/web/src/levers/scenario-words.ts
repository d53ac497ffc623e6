import { useTranslations } from "next-intl";
import { leversOfQuery } from "../address/draft-query";
import type { LeverUnits } from "../address/lever-units";
import { numberIn } from "../address/number-param";
import type { LeverText } from "../address/scenario-draft";
import { isDefaultRule, type LinkedScenario } from "../address/view-state";
import { useLeverNames } from "./lever-names";
import { useUnitWords } from "./use-unit-words";

export interface ScenarioWords {
  /** What its maker called it, or else its levers. */
  readonly title: string;
  /** The levers of a scenario that has a name. */
  readonly detail: string | null;
}

/** More levers than this are counted: a title has to stay one. */
const MOST_LEVERS = 3;
/** A point between them: values hold commas. */
const BETWEEN = " · ";

/** "Rente -0,25 procentpunt vanaf 2027": one lever and where it stands. */
export const useLeverWords = (units: LeverUnits): ((key: string, lever: Omit<LeverText, "kind">) => string) => {
  const t = useTranslations("scenarioWords");
  const unitWords = useUnitWords();
  const leverName = useLeverNames();
  return (key, { value, from, until }) => {
    const unit = Object.hasOwn(units, key) ? units[key] : undefined;
    const number = numberIn(value);
    const amount = unit === undefined || Number.isNaN(number) ? value : unitWords(number, unit);
    const span = from === "" ? (until === "" ? "whole" : "until") : until === "" ? "from" : "both";
    const name = leverName(key) ?? key;
    // "All interest deductible": that it is on goes without saying.
    return t("lever", { name: unit === "SWITCH" && number === 1 ? name : `${name} ${amount}`, span, from, until });
  };
};

/** Words for a scenario: its name and its levers. */
export const useScenarioWords = (units: LeverUnits): ((scenario: Omit<LinkedScenario, "vintage">) => ScenarioWords) => {
  const t = useTranslations("scenarioWords");
  const one = useLeverWords(units);
  return ({ levers, rule, name }) => {
    const all = Object.entries(leversOfQuery(new URLSearchParams(levers.map(([param, value]) => [param, value]))));
    const more = all.length - MOST_LEVERS;
    const parts = [
      ...all.slice(0, MOST_LEVERS).map(([key, lever]) => one(key, lever)),
      ...(more > 0 ? [t("more", { count: more })] : []),
      ...(isDefaultRule(rule) ? [] : [t("rule")]),
    ];
    const sentence = parts.length === 0 ? t("plain") : parts.join(BETWEEN);
    return name === "" ? { title: sentence, detail: null } : { title: name, detail: sentence };
  };
};
