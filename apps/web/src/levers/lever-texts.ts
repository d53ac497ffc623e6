import { useTranslations } from "next-intl";
import { isLeverName } from "./lever-names";

/** Name and sentence of a lever; a lever without texts of ours is named by its key. */
export const useLeverTexts = (key: string): { readonly name: string; readonly sentence: string } => {
  const t = useTranslations("scenario.levers");
  return isLeverName(key) ? { name: t(`${key}.name`), sentence: t(`${key}.sentence`) } : { name: key, sentence: "" };
};
