import type { Outcome } from "@solidariteitskaart/client";
import type { useTranslations } from "next-intl";
import { billionsLabel } from "../../format/euro";
import type { Locale } from "../../i18n/routing";

/** What a region takes from the fund or gives to it, where there is one. */
export const fundWords = (
  outcome: Outcome,
  locale: Locale,
  t: ReturnType<typeof useTranslations<"map.fund">>,
): ((code: string) => string) => {
  const figures = new Map(outcome.regions.nodes.map((one) => [one.region.code, one]));
  return (code) => {
    const { given = 0, received = 0 } = figures.get(code) ?? {};
    const amount = billionsLabel(given + received, locale).replace("+", "");
    if (given + received === 0) return "";
    return given > 0 ? t("gives", { amount }) : t("gets", { amount });
  };
};
