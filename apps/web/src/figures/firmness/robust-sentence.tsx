import type { RegionFigures } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { percent, percentDigits } from "../../format/count";
import type { Locale } from "../../i18n/routing";

type Robustness = Pick<NonNullable<RegionFigures["robustness"]>, "fallsShort" | "of" | "shareNotFeasible">;

/** Whether a region falls short whichever way the open rules of the model are chosen, and that this is a floor. */
export const robustWords = (
  t: ReturnType<typeof useTranslations<"firm">>,
  { fallsShort, of, shareNotFeasible }: Robustness,
  locale: Locale,
): string => {
  const { low, high } = shareNotFeasible;
  // A share that rounds to nothing is not nothing: "0 %" would say that the region does not fall short.
  const tiny = (share: number): boolean => share > 0 && percentDigits(share, locale) === "0";
  const from = tiny(low) ? t("underOne") : percentDigits(low, locale);
  const until = tiny(high) ? t("underOnePercent", { one: percent(0.01, locale) }) : percent(high, locale);
  const same = percentDigits(low, locale) === percentDigits(high, locale) && tiny(low) === tiny(high);
  const range = same ? until : t("between", { low: from, high: until });
  const kind = fallsShort === of ? "all" : fallsShort === 0 ? "none" : "some";
  return `${t(kind, { of, count: fallsShort, range })} ${t("floor")}`;
};

export const RobustSentence = ({ robustness }: { readonly robustness: Robustness }) =>
  robustWords(useTranslations("firm"), robustness, useLocale());
