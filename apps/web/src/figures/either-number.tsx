import { useLocale, useTranslations } from "next-intl";
import { eitherIn } from "../address/number-param";
import { numberWords } from "../format/read-number";

/** Written so that it can be read in one way only. */
const clearly = (value: number, locale: "nl" | "en"): string => {
  const [whole = "", decimals = ""] = String(value).split(".");
  // Three decimals look like thousands: a fourth tells them apart.
  return decimals === ""
    ? whole
    : `${whole}${locale === "nl" ? "," : "."}${decimals.length === 3 ? `${decimals}0` : decimals}`;
};

/** Says which two numbers a typed text can mean, and how to write each. */
export const EitherNumber = ({ value }: { readonly value: string }) => {
  const locale = useLocale();
  const t = useTranslations("numberField");
  const [small, large] = eitherIn(value) ?? [Number.NaN, Number.NaN];
  return t("either", {
    small: numberWords(small, locale),
    large: numberWords(large, locale),
    writeSmall: clearly(small, locale),
    writeLarge: clearly(large, locale),
  });
};
