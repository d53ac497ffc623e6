"use client";

import type { ImportFault, ImportReadingInput } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { numberFormat } from "../../format/kept-formats";
import styles from "./desk.module.css";
import { asMeant } from "./unit-choice";
import { unitReadings } from "./unit-readings";

interface UnitQuestionProps {
  readonly faults: readonly ImportFault[];
  readonly reading: ImportReadingInput;
  readonly onAnswer: (reading: ImportReadingInput) => void;
}

/** Where amounts can't be right as they were read: every reading in which they could be, one button each. */
export const UnitQuestion = ({ faults, reading, onAnswer }: UnitQuestionProps) => {
  const locale = useLocale();
  const t = useTranslations("own");
  const amount = numberFormat(locale, { maximumFractionDigits: 6 });
  const asked = faults.flatMap(({ code, column, value, allowed }) => {
    const readings = code === "UNIT_UNCLEAR" && allowed !== null ? unitReadings(allowed) : null;
    return readings && column !== null ? [{ column, value, readings }] : [];
  });
  const once = asked.filter(({ column }, index) => asked.findIndex((one) => one.column === column) === index);
  return once.map(({ column, value, readings }) => (
    <fieldset key={column} className={styles.actions} data-testid="unit-question">
      <legend>{t("unit.question", { column, value: value ?? "" })}</legend>
      {readings.map((one) => (
        <button
          key={one.unit}
          type="button"
          className={styles.button}
          onClick={() => onAnswer(asMeant(reading, column, one))}
        >
          {t(`allowed.reading.${one.unit}`, { amount: `${amount.format(one.amount)} ${one.of}`.trim() })}
        </button>
      ))}
    </fieldset>
  ));
};
