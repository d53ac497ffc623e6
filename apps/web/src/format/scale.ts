import type { Locale } from "../i18n/routing";

export type ScaleName = "billion" | "million" | "one";

/** How amounts are shown: in which unit and with how many decimals. Amounts that belong together share one scale. */
export interface Scale {
  readonly name: ScaleName;
  /** EUR in one unit. */
  readonly unit: number;
  readonly decimals: number;
}

const units: Readonly<Record<ScaleName, number>> = { billion: 1e9, million: 1e6, one: 1 };

const words: Readonly<Record<Locale, Readonly<Record<ScaleName, string>>>> = {
  nl: { billion: "miljard", million: "miljoen", one: "" },
  en: { billion: "billion", million: "million", one: "" },
};

const SIGNIFICANT_DIGITS = 3;

const nameFor = (magnitude: number): ScaleName => {
  if (magnitude >= 999.5e6) return "billion";
  return magnitude >= 999.5e3 ? "million" : "one";
};

/** The scale on which the largest of these amounts has three significant digits. EUR in. */
export const scaleFor = (amounts: readonly number[]): Scale => {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  const name = nameFor(largest);
  const unit = units[name];
  const digits = Math.floor(Math.log10(Math.max(1, largest / unit))) + 1;
  // 9.996 has one digit before the comma but is shown as 10.0: round first.
  const rounded = Number((largest / unit).toPrecision(SIGNIFICANT_DIGITS));
  const whole = Math.max(digits, Math.floor(Math.log10(Math.max(1, rounded))) + 1);
  return { name, unit, decimals: name === "one" ? 0 : Math.max(0, SIGNIFICANT_DIGITS - whole) };
};

/** The smallest step that can be shown on a scale, EUR. */
export const stepOf = (scale: Scale): number => scale.unit / 10 ** scale.decimals;

export const unitWord = (scale: Scale, locale: Locale): string => words[locale][scale.name];
