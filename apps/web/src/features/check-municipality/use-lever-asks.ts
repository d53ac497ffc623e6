import { useLocale, useTranslations } from "next-intl";
import { countInWords } from "../../format/count";
import { euroCents, euroInWords } from "../../format/euro";
import type { LeverEffect } from "./lever-effect";

/**
 * What a lever asks of the country: by year where it comes back every year; nothing for the world, which nobody decides.
 * "brief": as it stands beside an amount on one A4.
 */
export const useLeverAsks = (form: "full" | "brief"): ((effect: LeverEffect) => readonly string[]) => {
  const locale = useLocale();
  const t = useTranslations("place.levers");
  const euros = (amount: number) => euroInWords(amount, locale);
  return ({ tried, costs }) => {
    const last = costs?.years.at(-1);
    if (tried.group === "assumptions" || !costs || !last) return [];
    const { tenants, state, corporations, notBuilt } = costs;
    const year = String(last.year);
    const paid = { amount: euros(tenants.perYear), month: euroCents(tenants.monthlyExtraLast, locale), year };
    return [
      ...(tenants.perYear > 0 ? [t(form === "full" ? "tenants" : "tenantsBrief", paid)] : []),
      ...(state.perYear > 0 ? [t(state.subsidies > 0 ? "state" : "tax", { amount: euros(state.perYear) })] : []),
      ...(last.upkeepCut > 0 ? [t("upkeep", { amount: euros(last.upkeepCut), year })] : []),
      ...(corporations.commercialSurplusOffered > 0
        ? [t("commercial", { amount: euros(corporations.commercialSurplusOffered) })]
        : []),
      ...(notBuilt.homesDropped > 0 ? [t("dropped", { count: countInWords(notBuilt.homesDropped, locale) })] : []),
    ];
  };
};
