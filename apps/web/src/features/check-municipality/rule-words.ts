import { useLocale, useTranslations } from "next-intl";
import type { RuleChoice } from "../../address/view-state";
import { kilometres, percent } from "../../format/count";

/** A rule of solidarity in one line. */
export const useRuleWords = (): ((rule: RuleChoice) => string) => {
  const locale = useLocale();
  const t = useTranslations("place.solidarity");
  const r = useTranslations("rule");
  return ({ give, receive, route, reserveShare, maxDistanceKm }) =>
    t("ruleLine", {
      give: r(`giveOptions.${give}`),
      receive: r(`receiveOptions.${receive}`),
      route: r(`routeOptions.${route}`),
      reserve: reserveShare === 0 ? "none" : percent(reserveShare, locale),
      max: maxDistanceKm === null ? "none" : kilometres(maxDistanceKm, locale),
    });
};
