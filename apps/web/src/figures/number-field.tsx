"use client";

import { useLocale, useTranslations } from "next-intl";
import { type InputHTMLAttributes, useState } from "react";
import { eitherIn, numberIn, numberParam } from "../address/number-param";
import { numberText, numberWords } from "../format/read-number";
import { EitherNumber } from "./either-number";
import styles from "./number-field.module.css";

type Attributes = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "value" | "onChange" | "type" | "min" | "max" | "size" | "defaultValue"
>;

interface NumberFieldProps extends Attributes {
  /** As a link holds it: "2.5"; or what was typed, where it is no number. */
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly onValue: (value: string) => void;
  /** Says how it was read, and why it was not; false where the page says that beside it already. */
  readonly explains?: boolean;
}

/** No narrower than this; wider amounts make the field wider, so that none is cut. Characters. */
const NARROWEST = 6;

const Reading = ({ text, value }: { readonly text: string; readonly value: string }) => {
  const locale = useLocale();
  const t = useTranslations("numberField");
  const number = numberIn(value);
  if (text.trim() === "") return null;
  if (!Number.isNaN(number)) return t("read", { value: numberWords(number, locale) });
  return eitherIn(value) ? <EitherNumber value={value} /> : t("unreadable", { text });
};

/**
 * A field for a number in the notation of the page, whatever language the browser speaks: a field of type "number" takes the
 * browser's, and drops what it does not understand.
 */
export const NumberField = ({
  value,
  min,
  max,
  onValue,
  explains = false,
  onBlur,
  ...attributes
}: NumberFieldProps) => {
  const locale = useLocale();
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null);
  const number = numberIn(value);
  const isTyped = typed !== null && typed.value === value;
  const text = isTyped ? typed.text : Number.isNaN(number) ? value : numberText(number, locale);
  const wrong = text !== "" && Number.isNaN(number);
  return (
    <>
      <input
        aria-invalid={wrong}
        {...attributes}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        size={Math.max(NARROWEST, text.length + 1)}
        value={text}
        onChange={(event) => {
          const next = numberParam(event.target.value, locale, { min, max });
          setTyped({ text: event.target.value, value: next });
          onValue(next);
        }}
        onBlur={(event) => {
          if (!wrong) setTyped(null);
          onBlur?.(event);
        }}
      />
      {explains && (
        <span role="status" className={wrong ? styles.wrong : styles.read}>
          {isTyped && <Reading text={text} value={value} />}
        </span>
      )}
    </>
  );
};
