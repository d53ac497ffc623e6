import type { Difference } from "@solidariteitskaart/client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { countInWords } from "../../format/count";
import { euroInWords } from "../../format/euro";
import styles from "./compare.module.css";

interface CompareSentenceProps {
  readonly national: Difference["national"];
  /** What the view is compared with. */
  readonly other: string;
  readonly mark: ReactNode;
}

const sideOf = (difference: number): "more" | "less" | "same" => {
  if (difference === 0) return "same";
  return difference > 0 ? "more" : "less";
};

/** The difference of the whole country in words. */
export const CompareSentence = ({ national, other, mark }: CompareSentenceProps) => {
  const locale = useLocale();
  const t = useTranslations("compare");
  const { shortfall, surplus, open, homesLost, homesNotBuilt } = national;
  const words = (amount: number) => euroInWords(amount, locale, { sign: "never" });
  return (
    // Not a paragraph: the card of the mark is a block, which a paragraph can not hold.
    <div className={styles.sentence} data-testid="difference">
      {t(homesNotBuilt === homesLost ? "sentence" : "sentenceScrapped", {
        other,
        shortfallSide: sideOf(shortfall),
        shortfall: words(shortfall),
        surplusSide: sideOf(surplus),
        surplus: words(surplus),
        openSide: sideOf(open),
        open: words(open),
        homesSide: sideOf(homesNotBuilt),
        homes: countInWords(Math.abs(homesNotBuilt), locale),
      })}{" "}
      {mark}
    </div>
  );
};
