import { useMessages, useTranslations } from "next-intl";
import { type FormulaWord, formulaWords } from "./formula-words";
import { stepName } from "./step-name";
import { type RegionNames, useStepWords } from "./use-step-words";

type Phrase = Parameters<ReturnType<typeof useTranslations<"trace.phrases">>>[0];

/** Writes formulas in the reader's language. */
export const useFormulaWords = (regions: RegionNames): ((formula: string) => readonly FormulaWord[]) => {
  const words = useStepWords(regions);
  const { trace } = useMessages();
  const t = useTranslations("trace.phrases");
  const phrases = Object.keys(trace.phrases);
  return (formula) =>
    formulaWords(formula, { name: (key) => stepName(key, words), phrases, phrase: (phrase) => t(phrase as Phrase) });
};
