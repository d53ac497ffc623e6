import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DraftFault, LeverKind, LeverText } from "../../address/scenario-draft";
import styles from "../../levers/levers.module.css";
import { LeverRow } from "./lever-row";
import { type LeverSubject, leverSubjects } from "./lever-subjects";
import { isMain } from "./main-levers";
import { useSubjectNames } from "./subject-names";

interface LeverListProps {
  readonly texts: Readonly<Record<string, LeverText>>;
  readonly faults: readonly DraftFault[];
  readonly onChange: (key: string, text: LeverText) => void;
  /** What else is known of a lever, by its key. */
  readonly notes?: Readonly<Record<string, ReactNode>>;
}

export interface LeverGroupProps extends LeverListProps {
  readonly kind: LeverKind;
  readonly levers: readonly LeverLine[];
  /** "main": what is asked first, one after the other; "more": the rest, under the sentence of the letter it comes from. */
  readonly part: "main" | "more";
  /** What else is decided, after the levers. */
  readonly children?: ReactNode;
}

const none: readonly DraftFault[] = [];

const Rows = ({ levers, quoted, ...list }: LeverListProps & { levers: readonly LeverLine[]; quoted: boolean }) => (
  <ul>
    {levers.map((lever) => {
      const own = list.faults.filter(({ key }) => key === lever.key);
      return (
        <LeverRow
          key={lever.key}
          lever={lever}
          text={list.texts[lever.key]}
          faults={own.length === 0 ? none : own}
          quoted={quoted}
          note={list.notes?.[lever.key]}
          onChange={list.onChange}
        />
      );
    })}
  </ul>
);

const Subject = ({
  kind,
  subject: { code, claim, levers },
  ...list
}: LeverListProps & { readonly kind: LeverKind; readonly subject: LeverSubject }) => {
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
      <Rows levers={levers} quoted={false} {...list} />
    </section>
  );
};

/** The world, or what somebody decides: never in one list, never in one colour. */
export const LeverGroup = ({ kind, levers, part, children, ...list }: LeverGroupProps) => {
  const t = useTranslations("scenario.groups");
  const id = `group-${kind}-${part}`;
  const own = levers.filter((lever) => lever.kind === kind && isMain(lever.key) === (part === "main"));
  return (
    <section className={styles.group} data-kind={kind} aria-labelledby={id}>
      <h2 id={id} className={styles.groupName}>
        {t(`${kind}.${part === "main" ? "heading" : "more"}`)}
      </h2>
      {part === "main" ? (
        <>
          <p className={styles.groupText}>{t(`${kind}.text`)}</p>
          <Rows levers={own} quoted {...list} />
        </>
      ) : (
        leverSubjects(own).map((subject) => <Subject key={subject.code} kind={kind} subject={subject} {...list} />)
      )}
      {children}
    </section>
  );
};
