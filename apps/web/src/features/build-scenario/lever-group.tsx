import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DraftFault, LeverKind, LeverText } from "../../address/scenario-draft";
import styles from "../../levers/levers.module.css";
import { LeverRow } from "./lever-row";
import { type LeverSubject, leverSubjects } from "./lever-subjects";
import { useSubjectNames } from "./subject-names";

interface LeverGroupProps {
  readonly kind: LeverKind;
  readonly levers: readonly LeverLine[];
  readonly texts: Readonly<Record<string, LeverText>>;
  readonly faults: readonly DraftFault[];
  readonly onChange: (key: string, text: LeverText) => void;
  /** What else is known of a lever, by its key. */
  readonly notes?: Readonly<Record<string, ReactNode>>;
  /** What else is decided, after the levers. */
  readonly children?: ReactNode;
}

const none: readonly DraftFault[] = [];

const Subject = ({
  kind,
  subject: { code, claim, levers },
  texts,
  faults,
  notes,
  onChange,
}: Omit<LeverGroupProps, "levers" | "children"> & { readonly subject: LeverSubject }) => {
  const locale = useLocale();
  const t = useTranslations("scenario.lever");
  const name = useSubjectNames();
  const id = `subject-${kind}-${code}`;
  return (
    <section aria-labelledby={id} className={styles.subject}>
      <h3 id={id} className={styles.subjectName}>
        {name(kind, code)}
      </h3>
      <p className={styles.claim}>
        {claim === null ? t("own") : t("claim", { text: claim.text[locale].replace(/\.$/, "") })}
      </p>
      <ul>
        {levers.map((lever) => {
          const own = faults.filter(({ key }) => key === lever.key);
          return (
            <LeverRow
              key={lever.key}
              lever={lever}
              text={texts[lever.key]}
              faults={own.length === 0 ? none : own}
              note={notes?.[lever.key]}
              onChange={onChange}
            />
          );
        })}
      </ul>
    </section>
  );
};

/** The world, or what somebody decides: never in one list, never in one colour. */
export const LeverGroup = ({ kind, levers, children, ...rest }: LeverGroupProps) => {
  const t = useTranslations("scenario.groups");
  return (
    <section className={styles.group} data-kind={kind} aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`} className={styles.groupName}>
        {t(`${kind}.heading`)}
      </h2>
      <p className={styles.groupText}>{t(`${kind}.text`)}</p>
      {leverSubjects(levers.filter((lever) => lever.kind === kind)).map((subject) => (
        <Subject key={subject.code} kind={kind} subject={subject} {...rest} />
      ))}
      {children}
    </section>
  );
};
