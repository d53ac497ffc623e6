import { useTranslations } from "next-intl";
import { type Firm, hangsOnChoices, hangsSign } from "./hangs-on-choices";

interface HangsWords {
  /** After an amount on a map or in a tip: " ±". */
  readonly sign: (figures: Firm | undefined) => string;
  /** After an amount in what is read out: ", hangt af van keuzes". */
  readonly words: (figures: Firm | undefined) => string;
  /** Beside a figure in a file. */
  readonly remark: (figures: Firm | undefined) => string | undefined;
}

/** What follows a region's amount; nothing where it stands whatever is chosen. */
export const useHangs = (): HangsWords => {
  const t = useTranslations("firm");
  return {
    sign: hangsSign,
    words: (figures) => (figures && hangsOnChoices(figures) ? `, ${t("mark")}` : ""),
    remark: (figures) => (figures && hangsOnChoices(figures) ? t("mark") : undefined),
  };
};
