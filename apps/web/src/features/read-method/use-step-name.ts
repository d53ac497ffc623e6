import { useTranslations } from "next-intl";
import type { nl } from "../../messages/nl";

type StepKey = keyof (typeof nl)["method"]["names"];

/** The name of a step for people; a step without one shows its code. */
export const useStepName = (): ((key: string) => string) => {
  const t = useTranslations("method.names");
  return (key) => (t.has(key as StepKey) ? t(key as StepKey) : key);
};
