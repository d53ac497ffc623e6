import { useTranslations } from "next-intl";
import { CHOICE_MARK, type Firm, hangsOnChoices } from "./hangs-on-choices";

interface HangsWords {
  /** After an amount on a map or in a tip: " ±". */
  readonly sign: (figures: Firm | undefined) => string;
  /** After an amount in what is read out: ", hangt af van keuzes". */
  readonly words: (figures: Firm | undefined) => string;
}

/** What follows a region's amount; nothing where it stands whatever is chosen. */
export const useHangs = (): HangsWords => {
  const t = useTranslations("firm");
  const after = (text: string) => (figures: Firm | undefined) => (figures && hangsOnChoices(figures) ? text : "");
  return { sign: after(`\u00a0${CHOICE_MARK}`), words: after(`, ${t("mark")}`) };
};
