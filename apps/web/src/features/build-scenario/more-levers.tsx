import { useTranslations } from "next-intl";
import { isDefaultRule, type RuleChoice } from "../../address/view-state";
import styles from "./build-scenario.module.css";
import { LeverGroup, type LeverGroupProps } from "./lever-group";
import { isMain } from "./main-levers";
import { RuleFields } from "./rule-fields";

interface MoreLeversProps extends Omit<LeverGroupProps, "kind" | "part" | "children"> {
  readonly rule: RuleChoice;
  readonly onRule: (part: Partial<RuleChoice>) => void;
}

/** Every other lever and the rules: folded away until asked for, open where a scenario uses one of them. */
export const MoreLevers = ({ rule, onRule, ...list }: MoreLeversProps) => {
  const t = useTranslations("scenario.groups");
  const rest = list.levers.filter(({ key }) => !isMain(key));
  const isUsed =
    !isDefaultRule(rule) ||
    Object.keys(list.texts).some((key) => !isMain(key)) ||
    list.faults.some(({ key }) => key !== null && !isMain(key));
  return (
    <details className={styles.rest} open={isUsed ? true : undefined}>
      <summary>{t("more", { count: rest.length })}</summary>
      <LeverGroup kind="ASSUMPTION" part="more" {...list} />
      <LeverGroup kind="MEASURE" part="more" {...list}>
        <RuleFields rule={rule} faults={list.faults} onChange={onRule} />
      </LeverGroup>
    </details>
  );
};
