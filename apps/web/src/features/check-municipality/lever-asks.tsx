import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { countInWords } from "../../format/count";
import { euroCents, euroInWords } from "../../format/euro";
import { numberLocale } from "../../format/number-locale";
import type { LeverEffect } from "./lever-effect";

interface LeverAsksProps {
  readonly effect: LeverEffect;
  readonly levers: readonly LeverLine[];
  readonly year: number;
}

/** What a lever asks of the country, and who decides it; nothing for the world, which nobody decides. */
export const LeverAsks = ({ effect: { tried, costs }, levers, year }: LeverAsksProps) => {
  const locale = useLocale();
  const t = useTranslations("place.levers");
  const deciders = useTranslations("scenario.lever.deciders");
  const list = (type: "conjunction" | "disjunction", parts: readonly string[]) =>
    new Intl.ListFormat(numberLocale(locale), { type }).format(parts);
  if (tried.group === "assumptions" || costs === null) return null;
  const { tenants, state, corporations, notBuilt } = costs;
  const asks = [
    ...(tenants.monthlyExtraLast > 0
      ? [t("tenants", { amount: euroCents(tenants.monthlyExtraLast, locale), year: String(year) })]
      : []),
    ...(state.subsidies > 0 ? [t("state", { amount: euroInWords(state.subsidies, locale) })] : []),
    ...(state.taxForgone > 0 ? [t("tax", { amount: euroInWords(state.taxForgone, locale) })] : []),
    ...(corporations.upkeepCut > 0 ? [t("upkeep", { amount: euroInWords(corporations.upkeepCut, locale) })] : []),
    ...(corporations.commercialSurplusOffered > 0
      ? [t("commercial", { amount: euroInWords(corporations.commercialSurplusOffered, locale) })]
      : []),
    ...(notBuilt.homesDropped > 0 ? [t("dropped", { count: countInWords(notBuilt.homesDropped, locale) })] : []),
  ];
  const decidedBy = levers.find(({ key }) => key === tried.values[0].key)?.decidedBy ?? [];
  return (
    <>
      {asks.length > 0 && t("asks", { what: list("conjunction", asks) })}{" "}
      {t("decides", {
        who: list(
          "conjunction",
          decidedBy.map((one) => deciders(one)),
        ),
      })}
    </>
  );
};
