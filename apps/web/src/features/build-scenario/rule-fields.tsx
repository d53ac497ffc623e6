import { useTranslations } from "next-intl";
import { useState } from "react";
import { numberIn } from "../../address/number-param";
import { LARGEST_DISTANCE_KM } from "../../address/parse-view";
import type { DraftFault } from "../../address/scenario-draft";
import { defaultRule, giveRules, type RuleChoice, receiveRules, routes } from "../../address/view-state";
import { NumberField } from "../../figures/number-field";
import { LeverFaults } from "../../levers/lever-fault";
import styles from "../../levers/levers.module.css";
import rule from "./rule-fields.module.css";

interface RuleFieldsProps {
  readonly rule: RuleChoice;
  readonly faults: readonly DraftFault[];
  readonly onChange: (part: Partial<RuleChoice>) => void;
}

interface Option {
  readonly value: string;
  readonly name: string;
  readonly explanation: string;
  readonly part: Partial<RuleChoice>;
}

const useOptions = (): Readonly<Record<"give" | "receive" | "route", readonly Option[]>> => {
  const t = useTranslations("rule");
  return {
    give: giveRules.map((give) => ({
      value: give,
      name: t(`giveOptions.${give}`),
      explanation: t(`giveExplain.${give}`),
      part: { give },
    })),
    receive: receiveRules.map((receive) => ({
      value: receive,
      name: t(`receiveOptions.${receive}`),
      explanation: t(`receiveExplain.${receive}`),
      part: { receive },
    })),
    // A fund has no distances: the limit goes with the choice for it.
    route: routes.map((route) => ({
      value: route,
      name: t(`routeOptions.${route}`),
      explanation: t(`routeExplain.${route}`),
      part: route === "POOL" ? { route, maxDistanceKm: null } : { route },
    })),
  };
};

/** What a field for a number holds; undefined while it holds none: the field says so, and the rule stays as it was. */
const typed = (text: string): number | null | undefined => {
  const number = numberIn(text);
  if (text.trim() === "") return null;
  return Number.isNaN(number) ? undefined : number;
};

const partOf = (name: "reserve" | "max", value: number | null): Partial<RuleChoice> =>
  name === "reserve" ? { reserveShare: value ?? defaultRule.reserveShare } : { maxDistanceKm: value };

interface RuleNumberProps {
  readonly name: "reserve" | "max";
  readonly most: number;
  readonly value: number | null;
  readonly disabled: boolean;
  readonly wrong: boolean;
  readonly onNumber: (value: number | null) => void;
}

/** What is no number stays in the field alone. */
const RuleNumber = ({ name, most, value, disabled, wrong, onNumber }: RuleNumberProps) => {
  const [unread, setUnread] = useState<string | null>(null);
  return (
    <NumberField
      id={`rule-${name}`}
      name={name}
      min={0}
      max={most}
      value={unread ?? String(value ?? "")}
      disabled={disabled}
      {...(wrong ? { "aria-invalid": true } : {})}
      aria-describedby={`hint-${name} fault-${name}`}
      explains
      onValue={(text) => {
        const number = typed(text);
        setUnread(number === undefined ? text : null);
        if (number !== undefined) onNumber(number);
      }}
    />
  );
};

/** How regions share: a decision like the others. */
export const RuleFields = ({ rule: chosen, faults, onChange }: RuleFieldsProps) => {
  const t = useTranslations("rule");
  const own = useTranslations("scenario.rule");
  const options = useOptions();
  const at = (key: string) => faults.filter((fault) => fault.key === key);
  const number = (name: "reserve" | "max", value: number | null, most: number, disabled = false) => (
    <div className={rule.number}>
      <label htmlFor={`rule-${name}`}>{t(name)}</label>
      <RuleNumber
        name={name}
        most={most}
        value={value}
        disabled={disabled}
        wrong={at(name).length > 0}
        onNumber={(number) => onChange(partOf(name, number))}
      />
      <span id={`hint-${name}`}>{t(`${name}Hint`)}</span>
      <LeverFaults id={`fault-${name}`} faults={at(name)} />
    </div>
  );
  return (
    <section aria-labelledby="subject-rule" className={styles.subject}>
      <h3 id="subject-rule" className={styles.subjectName}>
        {t("heading")}
      </h3>
      <p className={styles.claim}>{own("text")}</p>
      {(["give", "receive", "route"] as const).map((group) => (
        <fieldset key={group} className={rule.choice}>
          <legend>{t(group)}</legend>
          {options[group].map(({ value, name, explanation, part }) => (
            <label key={value}>
              <input
                type="radio"
                name={group}
                value={value}
                checked={chosen[group] === value}
                onChange={() => onChange(part)}
              />
              <span>
                {name} <small>{explanation}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {number("reserve", chosen.reserveShare || null, 1)}
      {number("max", chosen.maxDistanceKm, LARGEST_DISTANCE_KM, chosen.route === "POOL")}
    </section>
  );
};
