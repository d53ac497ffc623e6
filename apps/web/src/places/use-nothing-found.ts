import { useTranslations } from "next-intl";

/** Four digits, with or without two letters. */
const POSTCODE = /^[1-9]\d{3}\s?([a-z]{2})?$/i;

/** What a search says that found nothing: what to try, and why no corporation and no postcode is found. */
export const useNothingFound = (): ((text: string) => string) => {
  const t = useTranslations("search");
  return (text) => (POSTCODE.test(text.trim()) ? t("postcode") : `${t("none", { text })} ${t("corporations")}`);
};
