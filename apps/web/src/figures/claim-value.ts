import type { Claim } from "@solidariteitskaart/client";
import { longDate } from "../format/date";
import { quantityExact, quantityInWords } from "../format/quantity";
import type { Locale } from "../i18n/routing";

type Value = Pick<Claim, "value" | "amount" | "unit">;

/** What a claim says or the model gives, as it is read; null where it is words that stand in the claim's text already. */
export const claimValue = (
  { value, amount, unit }: Value,
  locale: Locale,
  words: { readonly true: string; readonly false: string },
): { readonly text: string; readonly exact: string } | null => {
  if (amount !== null) {
    return { text: quantityInWords(amount, unit, locale), exact: quantityExact(amount, unit, locale) };
  }
  if (unit === "boolean") {
    const text = value === "true" ? words.true : words.false;
    return { text, exact: text };
  }
  if (unit !== "date") return null;
  const text = longDate(value, locale);
  return { text, exact: text };
};
