import type { SearchHit } from "@solidariteitskaart/client";
import { useTranslations } from "next-intl";

/** Four digits, with or without two letters. */
const POSTCODE = /^[1-9]\d{3}\s?([a-z]{2})?$/i;

interface SearchWords {
  /** Of a search that found nothing: what to try, and why no corporation and no postcode is found. */
  readonly nothing: (text: string) => string;
  /** Beside what was found where that may not be what was meant; else null. */
  readonly beside: (text: string, hits: readonly SearchHit[]) => string | null;
}

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** Names that are only alike: no letter of a real corporation's name stands in "Hoogland". */
const areGuesses = (text: string, hits: readonly SearchHit[]): boolean => {
  const word = folded(text);
  return (
    word.length > 3 &&
    hits.every(({ code, name, matched }) => ![code, name, matched].some((one) => folded(one).includes(word)))
  );
};

/** What a search says beside or instead of places. */
export const useSearchWords = (): SearchWords => {
  const t = useTranslations("search");
  const isPostcode = (text: string) => POSTCODE.test(text.trim());
  return {
    nothing: (text) => (isPostcode(text) ? t("postcode") : `${t("none", { text })} ${t("corporations")}`),
    beside: (text, hits) => {
      // Codes of municipalities are four digits too: 1621 is one, and a postcode of Hoorn.
      if (isPostcode(text)) return t("postcode");
      return areGuesses(text, hits) ? t("corporations") : null;
    },
  };
};
