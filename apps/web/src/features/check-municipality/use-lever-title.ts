import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { euroInWords } from "../../format/euro";
import { MINUS } from "../../format/number-locale";
import { useUnitWords } from "../../levers/use-unit-words";
import type { TriedLever } from "./tried-levers";

/** "Rente: +0,5 procentpunt": a lever with the step that was tried. */
export const useLeverTitle = (levers: readonly LeverLine[]): ((tried: TriedLever) => string) => {
  const locale = useLocale();
  const t = useTranslations("place.levers");
  const names = useTranslations("scenario.levers");
  const words = useUnitWords();
  const step = (key: string, value: number): string => {
    const unit = levers.find((lever) => lever.key === key)?.unit ?? "RATIO";
    const sign = unit === "PERCENTAGE_POINT" && value > 0 ? "+" : "";
    return unit === "EUR_PER_MONTH" ? euroInWords(value, locale) : `${sign}${words(value, unit)}`.replace("-", MINUS);
  };
  return ({ values: [main, second] }) => {
    const lever = names(`${main.key}.name`);
    const first = step(main.key, main.value);
    const value = second ? t("values.targetedRent", { first, second: step(second.key, second.value) }) : first;
    return t("change", { lever, value });
  };
};
