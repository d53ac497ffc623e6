"use client";

import { type Bridge, BridgeDocument, createClient } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import { isLeverName } from "./lever-names";
import styles from "./result.module.css";
import { inputOf, type ScenarioDraft, textFaults } from "./scenario-draft";
import { useQuestion } from "./use-question";

const explain = async (draft: ScenarioDraft): Promise<Bridge> => {
  if (textFaults(draft).length > 0) throw new Error("the scenario has faults");
  const { vintage } = draft;
  const client = createClient("/graphql", { timeoutMs: 30_000 });
  const ends = { from: { vintage }, to: { vintage, scenario: inputOf(draft) } };
  const { bridge } = await client.request(BridgeDocument, ends);
  if (bridge.__typename !== "Bridge") throw new Error("the scenario has faults");
  return bridge;
};

const Bars = ({ bridge }: { readonly bridge: Bridge }) => {
  const locale = useLocale();
  const t = useTranslations("scenario");
  const largest = Math.max(1, ...bridge.parts.map(({ figures }) => Math.abs(figures.open.amount)));
  const words = (amount: number) => euroInWords(amount, locale, { sign: "always" });
  return (
    <ul className={styles.bars}>
      {bridge.parts.map(({ key, figures: { open } }) => (
        <li key={key} data-part={key}>
          <span>{isLeverName(key) ? t(`levers.${key}.name`) : t("bridge.rule")}</span>
          <span className={styles.amount}>{words(open.amount)}</span>
          <span
            className={styles.bar}
            data-side={open.amount > 0 ? "more" : "less"}
            style={{ inlineSize: `${(Math.abs(open.amount) / largest) * 100}%` }}
          />
        </li>
      ))}
      <li className={styles.sum}>
        <span>{t("bridge.sum")}</span>
        <span className={styles.amount}>{words(bridge.difference.open)}</span>
      </li>
    </ul>
  );
};

/** What each lever adds to, or takes off, the gap that is left. */
export const BridgeChart = ({ draft, query }: { readonly draft: ScenarioDraft; readonly query: string }) => {
  const t = useTranslations("scenario.bridge");
  const { state, start } = useQuestion(query, () => explain(draft));
  return (
    <section aria-labelledby="bridge" className={styles.scripted}>
      <h2 id="bridge" className={styles.heading}>
        {t("heading")}
      </h2>
      <p className={styles.note}>{t("text")}</p>
      {state.kind !== "answered" && (
        <button type="button" className={styles.button} onClick={start}>
          {t("ask")}
        </button>
      )}
      <p role="status" className={styles.note}>
        {state.kind === "asking" && t("asking")}
        {state.kind === "failed" && t("failed")}
      </p>
      {state.kind === "answered" && <Bars bridge={state.answer} />}
    </section>
  );
};
