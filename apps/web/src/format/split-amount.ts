import type { Locale } from "../i18n/routing";
import { euroInWords, onScale } from "./euro";
import { NBSP } from "./number-locale";
import { type Scale, unitWord } from "./scale";

/** An amount in two parts, so that its digits can be set large and its unit small. */
export interface SplitAmount {
  readonly digits: string;
  readonly unit: string;
}

/** "€ 19,4" and "miljard". EUR in. */
export const splitAmount = (amount: number, scale: Scale, locale: Locale): SplitAmount => {
  const unit = onScale(amount, scale) === 0 ? "" : unitWord(scale, locale);
  const whole = euroInWords(amount, locale, { scale });
  return { digits: unit === "" ? whole : whole.slice(0, -(unit.length + NBSP.length)), unit };
};
