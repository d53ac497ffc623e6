"use client";

import type { ImportRules } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { fileSize } from "../../format/bytes";
import type { BoundariesState } from "./boundaries-state";
import styles from "./desk.module.css";
import { FaultReport } from "./fault-report";

interface BoundariesAnswerProps {
  readonly state: BoundariesState;
  readonly rules: Pick<ImportRules, "maxBytes" | "uploadKeepMinutes">;
  readonly onStop: () => void;
}

const ownTroubles = ["FILE_TOO_LARGE", "CHANGED", "UNKNOWN"] as const;

/** What is said above, and what below; null: nothing has to be said here. */
const useWords = (state: BoundariesState, rules: BoundariesAnswerProps["rules"]): readonly [string, string] | null => {
  const locale = useLocale();
  const t = useTranslations("own");
  switch (state.step) {
    case "sending":
    case "checking":
    case "stopped":
      return [t(`boundaries.${state.step}.heading`), t(`boundaries.${state.step}.text`)];
    case "faults":
      return [t("failed.heading", { count: state.list.faultCount }), t("boundaries.faults")];
    case "trouble": {
      const values = { size: fileSize(rules.maxBytes, locale), minutes: rules.uploadKeepMinutes };
      const own = ownTroubles.find((one) => one === state.trouble);
      if (own !== undefined) return [t(`boundaries.${own}.heading`), t(`boundaries.${own}.text`, values)];
      const trouble = state.trouble as "OTHER";
      return [t(`trouble.${trouble}.heading`), t(`trouble.${trouble}.text` as "trouble.FILE_TOO_LARGE.text", values)];
    }
    case "idle":
    case "refused":
    case "done":
      return null;
  }
};

/** How it goes with the lines that were sent, below the form that sent them. */
export const BoundariesAnswer = ({ state, rules, onStop }: BoundariesAnswerProps) => {
  const t = useTranslations("own.boundaries");
  const words = useWords(state, rules);
  const heading = words?.[0] ?? null;
  const place = useRef<HTMLHeadingElement>(null);

  // Who works by keyboard or by ear is taken to what came.
  useEffect(() => {
    if (heading !== null) place.current?.focus();
  }, [heading]);

  const busy = state.step === "sending" || state.step === "checking";
  return (
    <div className={styles.pane} data-testid="boundaries-answer">
      {words !== null && (
        <h3 ref={place} tabIndex={-1} className={styles.heading}>
          {words[0]}
        </h3>
      )}
      {busy && <progress className={styles.progress} aria-label={words?.[0]} />}
      <p role="status">{words?.[1]}</p>
      {state.step === "faults" && <FaultReport list={state.list} places="places" />}
      {busy && (
        <button type="button" className={styles.button} onClick={onStop}>
          {t(`${state.step}.stop`)}
        </button>
      )}
    </div>
  );
};
