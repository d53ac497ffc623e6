import type { LeverLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { numberIn } from "../../address/number-param";
import { type DraftFault, type LeverText, neutralOf } from "../../address/scenario-draft";
import { LeverFaults } from "../../levers/lever-fault";
import { useLeverTexts } from "../../levers/lever-texts";
import styles from "../../levers/levers.module.css";
import { useUnitWords } from "../../levers/use-unit-words";
import { LeverValueField } from "./lever-value";
import { LeverYears } from "./lever-years";
import { MakeItFit } from "./make-it-fit";

interface LeverRowProps {
  readonly lever: LeverLine;
  /** Undefined where the reader has not touched it. */
  readonly text: LeverText | undefined;
  readonly faults: readonly DraftFault[];
  /** What the figures say of it. */
  readonly note?: ReactNode;
  readonly onChange: (key: string, text: LeverText) => void;
}

/** One lever: name and value, who decides, what it does, its range, its years. Only the one that is moved is drawn anew. */
export const LeverRow = memo(({ lever, text: typed, faults, note, onChange }: LeverRowProps) => {
  const t = useTranslations("scenario.lever");
  const words = useUnitWords();
  const { name, sentence } = useLeverTexts(lever.key);
  const neutral = neutralOf(lever);
  const text: LeverText = typed ?? { kind: lever.kind, value: String(neutral), from: "", until: "" };
  const change = (part: Partial<LeverText>) => onChange(lever.key, { ...text, ...part });
  const number = numberIn(text.value);
  const about = `about-${lever.key}`;
  const wrong = faults.length > 0;
  return (
    <li className={styles.lever} data-lever={lever.key} data-set={number !== neutral}>
      <div className={styles.head}>
        <h4 className={styles.name}>{name}</h4>
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
      {!(lever.wholePeriod && lever.unit === "SWITCH") && (
        <details className={styles.settings} open={wrong || text.from !== "" || text.until !== "" ? true : undefined}>
          <summary aria-label={t("moreLabel", { lever: name })}>{t(lever.wholePeriod ? "moreFit" : "more")}</summary>
          {!lever.wholePeriod && <LeverYears lever={lever} name={name} text={text} onChange={change} />}
          {lever.unit !== "SWITCH" && (
            <MakeItFit lever={lever} name={name} onTake={(value) => change({ value: String(value) })} />
          )}
        </details>
      )}
    </li>
  );
});
LeverRow.displayName = "LeverRow";
