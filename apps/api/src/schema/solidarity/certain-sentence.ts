import type { NationalBalance, SolidarityPlan } from "@solidariteitskaart/model";
import type { Bilingual } from "../../platform/words/bilingual.js";

type Sums = Pick<NationalBalance, "shortfall" | "surplus"> & { readonly certain: SolidarityPlan["certain"] };

const LOCALES: Readonly<Record<keyof Bilingual, string>> = { nl: "nl-NL", en: "en-GB" };
const UNITS = [
  { size: 1e9, digits: 1, nl: "miljard", en: "billion" },
  { size: 1e6, digits: 0, nl: "miljoen", en: "million" },
] as const;

function amountText(amount: number, language: keyof Bilingual): string {
  const unit = UNITS.find(({ size }) => amount >= size);
  const digits = unit?.digits ?? 0;
  const number = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / (unit?.size ?? 1));
  const words = unit ? `${number} ${unit[language]}` : number;
  return language === "nl" ? `${words} euro` : `EUR ${words}`;
}

/** Whether solidarity can solve it, in one sentence with the two sums that decide. */
export function certainSentence({ shortfall, surplus, certain }: Sums): Bilingual {
  const say = (language: keyof Bilingual) => {
    const [short, over, open] = [shortfall, surplus, certain.atLeastOpen].map((amount) => amountText(amount, language));
    return { short, over, open };
  };
  const [nl, en] = [say("nl"), say("en")];
  if (shortfall === 0) return { nl: "Geen regio komt geld tekort.", en: "No region falls short of money." };
  if (certain.atLeastOpen === 0)
    return {
      nl: `Solidariteit kan het oplossen: regio's komen samen ${nl.short} tekort, en andere regio's hebben ${nl.over} over.`,
      en: `Solidarity can solve it: regions fall short by ${en.short} together, and other regions have ${en.over} left.`,
    };
  return {
    nl: `Solidariteit alleen lost het niet op: regio's komen samen ${nl.short} tekort en andere regio's hebben maar ${nl.over} over, dus hoe je ook verdeelt, er blijft minstens ${nl.open} open.`,
    en: `Solidarity alone does not solve it: regions fall short by ${en.short} together and other regions have only ${en.over} left, so however it is shared, at least ${en.open} stays open.`,
  };
}
