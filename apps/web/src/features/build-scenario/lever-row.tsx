import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { LeverFaults } from "./lever-fault";
import { isLeverName, type LeverName } from "./lever-names";
import { LeverValue } from "./lever-value";
import { LeverYears } from "./lever-years";
import styles from "./levers.module.css";
import { MakeItFit } from "./make-it-fit";
import { type DraftFault, type LeverText, neutralOf, numberIn, type ScenarioDraft } from "./scenario-draft";
import { useUnitWords } from "./use-unit-words";

interface LeverRowProps {
  readonly lever: LeverLine;
  readonly draft: ScenarioDraft;
  readonly query: string;
  readonly faults: readonly DraftFault[];
  readonly onChange: (key: string, text: LeverText) => void;
}

/** Name and sentence of a lever; a lever without texts of ours is named by its key. */
const useLeverTexts = (key: string) => {
  const t = useTranslations("scenario.levers");
  const name: LeverName | null = isLeverName(key) ? key : null;
  return name ? { name: t(`${name}.name`), sentence: t(`${name}.sentence`) } : { name: key, sentence: "" };
};

/** One lever with its sentence, range, who decides and the claim of the letter. */
export const LeverRow = ({ lever, draft, query, faults, onChange }: LeverRowProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.lever");
  const words = useUnitWords();
  const { name, sentence } = useLeverTexts(lever.key);
  const neutral = neutralOf(lever);
  const set = draft.levers[lever.key];
  const text: LeverText = set ?? { kind: lever.kind, value: String(neutral), from: "", until: "" };
  const change = (part: Partial<LeverText>) => onChange(lever.key, { ...text, ...part });
  const number = numberIn(text.value);
  const about = `about-${lever.key}`;
  const mine = faults.filter(({ key }) => key === lever.key);
  return (
    <li className={styles.lever} data-lever={lever.key} data-set={number !== neutral}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <output className={styles.shown}>{Number.isNaN(number) ? text.value : words(number, lever.unit)}</output>
      </div>
      <p className={styles.sentence} id={about}>
        {sentence}{" "}
        {lever.unit !== "SWITCH" &&
          t("range", {
            from: words(lever.min, lever.unit),
            until: words(lever.max, lever.unit),
            neutral: words(neutral, lever.unit),
          })}
      </p>
      <div className={styles.controls}>
        <LeverValue
          lever={lever}
          name={name}
          value={text.value}
          wrong={mine.length > 0}
          describedBy={mine.length > 0 ? `${about} fault-${lever.key}` : about}
          onChange={(value) => change({ value })}
        />
        {!lever.wholePeriod && <LeverYears lever={lever} name={name} text={text} onChange={change} />}
      </div>
      {mine.length > 0 && <LeverFaults id={`fault-${lever.key}`} faults={mine} />}
      <p className={styles.meta}>
        {t("decided", { who: lever.decidedBy.map((who) => t(`deciders.${who}`)).join(", ") })}{" "}
        {lever.claim === null ? t("own") : t("claim", { text: lever.claim.text[locale].replace(/\.$/, "") })}
      </p>
      {lever.unit !== "SWITCH" && (
        <MakeItFit
          lever={lever}
          draft={draft}
          query={query}
          name={name}
          onTake={(value) => change({ value: String(value) })}
        />
      )}
    </li>
  );
};
