import type { LeverLine } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";
import { LeverRow } from "./lever-row";
import styles from "./levers.module.css";
import type { DraftFault, LeverKind, LeverText, ScenarioDraft } from "./scenario-draft";

interface LeverGroupProps {
  readonly kind: LeverKind;
  readonly levers: readonly LeverLine[];
  readonly draft: ScenarioDraft;
  readonly query: string;
  readonly faults: readonly DraftFault[];
  readonly onChange: (key: string, text: LeverText) => void;
}

/** The world, or what somebody decides: never in one list, never in one colour. */
export const LeverGroup = ({ kind, levers, ...rest }: LeverGroupProps) => {
  const t = useTranslations("scenario.groups");
  return (
    <section className={styles.group} data-kind={kind} aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`} className={styles.groupName}>
        {t(`${kind}.heading`)}
      </h2>
      <p className={styles.groupText}>{t(`${kind}.text`)}</p>
      <ul>
        {levers
          .filter((lever) => lever.kind === kind)
          .map((lever) => (
            <LeverRow key={lever.key} lever={lever} {...rest} />
          ))}
      </ul>
    </section>
  );
};
