import { useTranslations } from "next-intl";
import { type LeverName, useLeverNames } from "./lever-names";

/** Name and sentence of a lever; a lever without texts of ours is named by its key. */
export const useLeverTexts = (key: string): { readonly name: string; readonly sentence: string } => {
  const t = useTranslations("scenario.levers");
  const name = useLeverNames()(key);
  return name === undefined ? { name: key, sentence: "" } : { name, sentence: t(`${key as LeverName}.sentence`) };
};
