import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { numberIn } from "../../address/number-param";
import { type DraftFault, type LeverText, neutralOf } from "../../address/scenario-draft";
import { LeverFaults } from "../../levers/lever-fault";
import { useLeverTexts } from "../../levers/lever-texts";
import styles from "../../levers/levers.module.css";
import { useUnitWords } from "../../levers/use-unit-words";
import { LeverValueField } from "./lever-value";
import { LeverYears } from "./lever-years";

interface LeverRowProps {
  readonly lever: LeverLine;
  /** Undefined where the reader has not touched it. */
  readonly text: LeverText | undefined;
  readonly faults: readonly DraftFault[];
  /** Whether it says itself which sentence of the letter it comes from. */
  readonly quoted: boolean;
  /** What the figures say of it. */
  readonly note?: ReactNode;
  readonly onChange: (key: string, text: LeverText) => void;
}

/** One lever: name and value, who decides, what it does, its range, its years. Only the one that is moved is drawn anew. */
export const LeverRow = memo(({ lever, text: typed, faults, quoted, note, onChange }: LeverRowProps) => {
  const locale = useLocale();
  const t = useTranslations("scenario.lever");
  const words = useUnitWords();
  const { name, sentence } = useLeverTexts(lever.key);
  const neutral = neutralOf(lever);
  const text: LeverText = typed ?? { kind: lever.kind, value: String(neutral), from: "", until: "" };
  const change = (part: Partial<LeverText>) => onChange(lever.key, { ...text, ...part });
  const number = numberIn(text.value);
  const about = `about-${lever.key}`;
  const wrong = faults.length > 0;
  // Under a sentence of the letter, or under the group itself.
  const Heading = quoted ? "h3" : "h4";
  const more = t(lever.wholePeriod ? "letter" : quoted ? "letterAndYears" : "years");
  return (
    <li className={styles.lever} data-lever={lever.key} data-set={number !== neutral}>
      <div className={styles.head}>
        <Heading className={styles.name}>{name}</Heading>
        <output className={styles.shown}>{Number.isNaN(number) ? "–" : words(number, lever.unit)}</output>
      </div>
      <p className={styles.sentence} id={about}>
        {sentence} {note}{" "}
        <span className={styles.who}>
          {t("decided", { who: lever.decidedBy.map((who) => t(`deciders.${who}`)).join(", ") })}
        </span>
      </p>
      <LeverValueField
        lever={lever}
        name={name}
        value={text.value}
        wrong={wrong}
        describedBy={wrong ? `${about} fault-${lever.key}` : about}
        onChange={(value) => change({ value })}
      />
      {wrong && <LeverFaults id={`fault-${lever.key}`} faults={faults} />}
      {(quoted || !lever.wholePeriod) && (
        <details className={styles.settings} open={wrong || text.from !== "" || text.until !== "" ? true : undefined}>
          <summary aria-label={t("moreLabel", { what: more, lever: name })}>{more}</summary>
          {quoted && lever.claim && (
            <p className={styles.claim}>{t("claim", { text: lever.claim.text[locale].replace(/\.$/, "") })}</p>
          )}
          {!lever.wholePeriod && <LeverYears lever={lever} name={name} text={text} onChange={change} />}
        </details>
      )}
    </li>
  );
});
LeverRow.displayName = "LeverRow";
