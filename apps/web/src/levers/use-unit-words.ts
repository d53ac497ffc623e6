import type { LeverLine } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import { leverWords } from "./lever-words";

/** Writes values of levers in the reader's language. */
export const useUnitWords = (): ((value: number, unit: LeverLine["unit"]) => string) => {
  const locale = useLocale();
  const t = useTranslations("scenario.units");
  const words = {
    point: t("point"),
    perMonth: t("perMonth"),
    perYear: t("perYear"),
    on: t("on"),
    off: t("off"),
  };
  return (value, unit) => leverWords(value, unit, locale, words);
};
