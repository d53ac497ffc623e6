"use client";

import type { Outcome } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useView, ViewLink } from "../../address/view-context";
import type { ViewChange } from "../../address/view-href";
import { giveRules, receiveRules, routes } from "../../address/view-state";
import { euroInWords } from "../../format/euro";
import { reconcile } from "../../format/reconcile";
import { scaleFor } from "../../format/scale";
import { AdvancedRule } from "./advanced-rule";
import styles from "./rule-switch.module.css";

const groups = { give: giveRules, receive: receiveRules, route: routes } as const;
type GroupName = keyof typeof groups;

interface Option {
  readonly key: string;
  readonly change: ViewChange;
  readonly current: boolean;
  readonly name: string;
  readonly explanation: string;
}

const useOptions = (): Readonly<Record<GroupName, readonly Option[]>> => {
  const t = useTranslations("rule");
  const { view } = useView();
  return {
    give: giveRules.map((give) => ({
      key: give,
      change: { rule: { give } },
      current: view.rule.give === give,
      name: t(`giveOptions.${give}`),
      explanation: t(`giveExplain.${give}`),
    })),
    receive: receiveRules.map((receive) => ({
      key: receive,
      change: { rule: { receive } },
      current: view.rule.receive === receive,
      name: t(`receiveOptions.${receive}`),
      explanation: t(`receiveExplain.${receive}`),
    })),
    route: routes.map((route) => ({
      key: route,
      change: { rule: { route } },
      current: view.rule.route === route,
      name: t(`routeOptions.${route}`),
      explanation: t(`routeExplain.${route}`),
    })),
  };
};

const Certain = ({ outcome }: { readonly outcome: Outcome }) => {
  const locale = useLocale();
  const t = useTranslations("rule");
  const { atMostMoved, atLeastOpen } = outcome.solidarity.certain;
  const scale = scaleFor([atMostMoved, atLeastOpen]);
  const [most = 0, least = 0] = reconcile([atMostMoved, atLeastOpen], atMostMoved + atLeastOpen, scale);
  return (
    <p className={styles.intro}>
      {t("intro", { most: euroInWords(most, locale, { scale }), least: euroInWords(least, locale, { scale }) })}
    </p>
  );
};

/** Who gives, who receives, which way: each choice in plain words. */
export const RuleSwitch = ({ outcome }: { readonly outcome: Outcome }) => {
  const t = useTranslations("rule");
  const options = useOptions();
  return (
    <section className={`${styles.rule} screen-only`} aria-labelledby="rules">
      <h2 id="rules" className={styles.heading}>
        {t("summary")}
      </h2>
      <Certain outcome={outcome} />
      <div className={styles.groups}>
        {(["give", "receive", "route"] as const).map((group) => (
          <nav key={group} aria-labelledby={`rule-${group}`}>
            <h3 id={`rule-${group}`} className={styles.question}>
              {t(group)}
            </h3>
            <ul>
              {options[group].map(({ key, change, current, name, explanation }) => (
                <li key={key}>
                  <ViewLink change={change} current={current} className={styles.option}>
                    <span className={styles.name}>{name}</span>
                    <span className={styles.explanation}>{explanation}</span>
                  </ViewLink>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <AdvancedRule />
    </section>
  );
};
